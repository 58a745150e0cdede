import type { GroupReading } from '../generated/schema.ts';
import type { ProjectFacts } from './facts.ts';
import type { Ground } from './ground.ts';
import { isGroup, readMembers, type Members } from './groups.ts';
import { readBroader, readFunds, readPlaces } from './nets.ts';
import { isProgramme, othersOf, type View } from './project.ts';

/** Reads the nets around some projects. */
export async function readView(ground: Ground, facts: readonly ProjectFacts[], groups: GroupReading, statedOnly: boolean): Promise<View> {
  const others = (type: string): Set<string> => new Set(facts.flatMap((one) => othersOf(one, type)));
  const covered = [...others('COVERS')];
  const isPlace = (id: string): boolean => id.startsWith('place:');
  const taking = [...others('OWNS'), ...others('FUNDS'), ...others('PARTNERS_IN')];
  const noMembers: Members = new Map();
  const [funds, broader, places, members] = await Promise.all([
    readFunds(ground, [...others('UNDER'), ...taking].filter(isProgramme)),
    readBroader(ground, others('HAS_THEME')),
    readPlaces(
      ground,
      covered.filter((id) => !isPlace(id)),
      covered.filter(isPlace),
    ),
    groups === 'EXPANDED' ? readMembers(ground, taking.filter(isGroup)) : noMembers,
  ]);
  return { funds, broader, places, members, groups, statedOnly };
}
