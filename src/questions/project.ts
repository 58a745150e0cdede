import type { ActorKind, GroupReading } from '../generated/schema.ts';
import { kindOfActor, prefixOf } from '../graph/ids.ts';
import type { Fact, ProjectFacts } from './facts.ts';
import { expand, isGroup, type Members } from './groups.ts';
import { placesCovered, type Links, type PlaceNet } from './nets.ts';
import { spanOf } from './scope.ts';
import type { Span } from './time.ts';

/** An actor in a project, as docs/definitions.md has it. */
export interface Participation {
  readonly actor: string;
  readonly role: string;
  readonly fact: Fact;
  /** Whether a group was read as its members, so that nobody knows this actor's share. */
  readonly isExpanded: boolean;
}

/** A project as questions see it: who takes part, what it is about, where and when. */
export interface Project {
  readonly id: string;
  readonly kind: string;
  readonly span: Span;
  readonly facts: ProjectFacts;
  readonly participations: readonly Participation[];
  /** The themes stated of it. */
  readonly themes: ReadonlySet<string>;
  /** These and all broader ones. */
  readonly broaderThemes: ReadonlySet<string>;
  readonly programmes: ReadonlySet<string>;
  /** The places it covers, those within an area that it covers, and those around them all. */
  readonly places: ReadonlySet<string>;
  /** What was reckoned of it once. */
  readonly reckoned: Reckoned;
}

/** What is reckoned of a project when it is first asked for, and kept with it. */
export interface Reckoned {
  /** Different actors by id: all, and those on each side. */
  actors?: readonly string[];
  funders?: readonly string[];
  partners?: readonly string[];
  /** The sources that its counting facts cite. */
  sources?: readonly string[];
  isInferred?: boolean;
  hasAmount?: boolean;
}

/** What projects are seen with: the nets around them, and how groups are read. */
export interface View {
  readonly funds: Links;
  readonly broader: Links;
  readonly places: PlaceNet;
  readonly members: Members;
  readonly groups: GroupReading;
  readonly statedOnly: boolean;
}

const roleWithout: Readonly<Record<string, string>> = { OWNS: 'OWNER', FUNDS: 'FUNDER', PARTNERS_IN: 'PARTICIPANT' };

/** A project seen with the nets around it. */
export function seeProject(facts: ProjectFacts, view: View): Project {
  const span = spanOf(facts.periods);
  const themes = new Set(othersOf(facts, 'HAS_THEME'));
  const covered = othersOf(facts, 'COVERS');
  return {
    id: facts.id,
    kind: facts.kind,
    span,
    facts,
    participations: participationsOf(facts, span, view),
    themes,
    broaderThemes: new Set([...themes].flatMap((theme) => [theme, ...(view.broader.get(theme) ?? [])])),
    programmes: new Set([...othersOf(facts, 'UNDER'), ...othersOf(facts, 'FUNDS').filter(isProgramme)]),
    places: new Set(covered.flatMap((id) => [...placesCovered(view.places, id)])),
    reckoned: {},
  };
}

/** What a project is linked to by statements of one type. */
export function othersOf(project: ProjectFacts, type: string): string[] {
  return project.facts.filter((fact) => fact.type === type).map(({ other }) => other);
}

/** Whether an id is that of a programme. */
export function isProgramme(id: string): boolean {
  return prefixOf(id) === 'programme';
}

/** Whether an actor is of one of some kinds; all fit when none are given. */
export function isOfKinds(id: string, kinds: readonly ActorKind[] | null | undefined): boolean {
  return kinds === null || kinds === undefined || kinds.some((kind) => kind === kindOfActor(id));
}

/** The different actors that take part in a project, in any role, by id. */
export function allActorsOf(project: Project): readonly string[] {
  return (project.reckoned.actors ??= [...new Set(project.participations.map(({ actor }) => actor))].sort());
}

/** Whether an actor takes part in a project, in any role. */
export function takesPart(project: Project, actor: string): boolean {
  return allActorsOf(project).includes(actor);
}

/** The actors that fund a project, each as often as it does. */
export function fundersOf(project: Project): string[] {
  return project.participations.filter(({ role }) => role === 'FUNDER').map(({ actor }) => actor);
}

function participationsOf(facts: ProjectFacts, span: Span, view: View): Participation[] {
  const stated = facts.facts.flatMap((fact): Participation[] => {
    const role = roleWithout[fact.type];
    if (role === undefined) return [];
    const actors = isProgramme(fact.other) ? [...(view.funds.get(fact.other) ?? [])] : [fact.other];
    return actors.map((actor) => ({ actor, role: fact.role ?? role, fact, isExpanded: false }));
  });
  return view.groups === 'AS_STATED' ? stated : expandGroups(stated, span, view);
}

function expandGroups(stated: readonly Participation[], span: Span, view: View): Participation[] {
  const direct = stated.filter(({ actor }) => membersOf(actor, span, view) === null);
  const known = new Set(direct.map(({ actor, role }) => `${actor} ${role}`));
  const expanded = stated.flatMap((one) => {
    const members = membersOf(one.actor, span, view) ?? [];
    return members.filter((actor) => !known.has(`${actor} ${one.role}`)).map((actor) => ({ ...one, actor, isExpanded: true }));
  });
  return [...direct, ...expanded];
}

/** The members that stand for a group while a project runs; null for other actors and for groups that stay as they are. */
export function membersOf(actor: string, span: Span, view: View): string[] | null {
  if (view.groups === 'AS_STATED' || !isGroup(actor)) return null;
  const days = { from: span.startFirst, to: span.endLast };
  const members = [...expand(actor, view.members, days, view.statedOnly)].sort();
  return members.length === 1 && members[0] === actor ? null : members;
}
