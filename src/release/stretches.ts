import type { Paging } from '../graph/cursor.ts';
import { changeKinds, type Section } from './sections.ts';

/** A section, or what is left of it after an id in the direction of paging. */
export interface Stretch {
  readonly section: Section;
  readonly after: string | null;
}

/** The sections that a page needs, in the direction of paging: the counts say where one more change than the page has is reached. */
export function stretchesOf(sections: readonly Section[], { from, isBackward, size }: Paging): Stretch[] {
  const stretches: Stretch[] = [];
  let count = 0;
  for (const section of isBackward ? sections.toReversed() : sections) {
    const order = from === null ? 1 : compare(section.key, from.key) * (isBackward ? -1 : 1);
    if (order < 0) continue;
    if (count > size) break;
    stretches.push({ section, after: order === 0 && from !== null ? from.id : null });
    // How much of a section is left after an id is not known.
    if (order > 0) count += section.count;
  }
  return stretches;
}

/** Below 0 where the section of one key comes before that of another. */
function compare(one: string, other: string): number {
  const [release, kind] = placeOf(one);
  const [otherRelease, otherKind] = placeOf(other);
  return release - otherRelease || kind - otherKind;
}

function placeOf(key: string): [number, number] {
  const [release = '', kind = ''] = key.split(' ');
  return [Number(release) || 0, changeKinds.findIndex((one) => one === kind)];
}
