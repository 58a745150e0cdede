import { countyPlace, municipalityPlace } from '../places.ts';
import type { NameReading, Sort } from './name-reading.ts';
import { tellingWords } from './words.ts';

type Rule = (plain: string, isSwedish: boolean) => { sort: Sort; core: string } | null;

/** Other names of Swedish places than those in the register. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['gothenburg', 'göteborg'],
  ['scania', 'skåne'],
  ['sörmland', 'södermanland'],
  ['sormland', 'södermanland'],
  ['jämtland härjedalen', 'jämtland'],
  ['jamtland harjedalen', 'jämtland'],
  ['dalecarlia', 'dalarna'],
  ['falun', 'falun'],
  ['västra götalandsregionen', 'västra götaland'],
]);

/** The id of the county that is meant, with or without the genitive's s; null when it is none. */
function county(words: string): string | null {
  if (/\d/u.test(words)) return null;
  const bare = words.replace(/^(?:i|of|in|the) /u, '').replace(/ (?:län|läns|lan|lans|county)$/u, '');
  const short = bare.replace(/s$/u, '');
  return [bare, short].map((each) => countyPlace(otherNames.get(each) ?? each)).find((id) => id !== null) ?? null;
}

/** The id of the municipality that is meant, with or without the genitive's s; null when it is none. */
function municipality(words: string): string | null {
  if (/\d/u.test(words)) return null;
  const short = words.replace(/s$/u, '');
  return [words, short].map((each) => municipalityPlace(otherNames.get(each) ?? each)).find((id) => id !== null) ?? null;
}

const boards = [
  /^länsstyrelsen (?<of>.+)$/u,
  /^(?:the )?(?:county )?administrative board (?:of |in )?(?<of>.+)$/u,
  /^(?:the )?(?<of>.+?) county administrative board$/u,
  /^(?:the )?county administration (?:of )?(?<of>.+)$/u,
];
const regions = [
  /^(?:the )?region(?:en)? (?:of )?(?<of>.+)$/u,
  /^(?<of>.+) läns landsting$/u,
  /^landstinget (?<of>.+)$/u,
  /^(?<of>.+) landsting$/u,
  /^(?:the )?county council (?:of )?(?<of>.+)$/u,
  /^(?:the )?(?<of>.+?) (?:county council|regional council|region)$/u,
  /^(?<of>västra götalandsregionen|vastra gotalandsregionen)$/u,
];
const municipalities = [
  /^(?:the )?(?:municipality|city|town) of (?<of>.+)$/u,
  /^(?<of>.+) (?:kommun|kommune|municipality|commune|kunta|kaupunki|linn|vald|city council|district council)$/u,
  /^(?:kommune|kommunen|comune di|ayuntamiento de|ville de|commune de|gemeente|gmina|miasto|obec|mesto|město|občina|stadt|gemeinde|landeshauptstadt|município de|câmara municipal de) (?<of>.+)$/u,
];
const towns = [/^(?<of>.+) (?:stad|city|town)$/u, /^staden (?<of>.+)$/u];
const federations = [
  [/^(?:kommunalförbundet|kommunförbundet|kommunalförbund|kommunförbund) (?<of>.+)$/u, ''],
  [/^(?<of>.+) (?:kommunalförbund|kommunförbund)$/u, ''],
  [/^(?:the )?association of (?:local authorities|municipalities)(?: in| of)? (?<of>.+)$/u, ''],
  [/^(?:the )?(?<of>.+) association of (?:local authorities|municipalities)$/u, ''],
  [/^(?:regionförbundet|regionförbund) (?<of>.+)$/u, 'region '],
  [/^(?<of>.+) (?:regionförbund)$/u, 'region '],
  [/^(?:samordningsförbundet|samordningsförbund) (?<of>.+)$/u, 'samordning '],
  [/^(?<of>.+) (?:samordningsförbund)$/u, 'samordning '],
] as const;

function capture(rules: readonly RegExp[], plain: string): readonly string[] {
  return rules.flatMap((rule) => rule.exec(plain)?.groups?.['of'] ?? []);
}

const asBoard: Rule = (plain) => {
  if (/^(?:länsstyrelsen|(?:the )?county administrative board)$/u.test(plain)) return { sort: 'county-board', core: '' };
  const core = capture(boards, plain)
    .map(county)
    .find((id) => id !== null);
  return core === undefined ? null : { sort: 'county-board', core };
};

const asFederation: Rule = (plain) => {
  for (const [rule, sort] of federations) {
    const of = rule.exec(plain)?.groups?.['of'];
    if (of !== undefined) return { sort: 'federation', core: sort + tellingWords(of.replace(/ (?:län|läns|county)$/u, '')).join(' ') };
  }
  return null;
};

const asRegion: Rule = (plain) => {
  const core = capture(regions, plain)
    .map(county)
    .find((id) => id !== null);
  return core === undefined ? null : { sort: 'region', core };
};

const asMunicipality: Rule = (plain, isSwedish) => {
  const names = capture(municipalities, plain);
  const known = isSwedish ? [...names, ...capture(towns, plain)].map(municipality).find((id) => id !== null) : undefined;
  if (known !== undefined) return { sort: 'municipality', core: known };
  const [first] = names;
  return first === undefined || first.split(' ').length > 4 ? null : { sort: 'municipality', core: tellingWords(first).join(' ') };
};

const university =
  /^(?:universitet|universitetet|university|högskola|högskolan|universität|universiteit|universitetets|yliopisto|ülikool)$/u;
const grown = /(?<!folk)(?:universitetet|högskolan)$/u;

const asUniversity: Rule = (plain) => {
  const words = plain.replace(/institute of technology$/u, 'technology university').split(' ');
  if (!words.some((word) => university.test(word) || grown.test(word)) || / vid |stiftelse|foundation|sjukhus|hospital/u.test(plain))
    return null;
  const rest = words
    .filter((word) => !university.test(word))
    .map((word) => word.replace(/^(?:tekniska|teknisk|technology|technical)$/u, 'tekn'));
  const core = tellingWords(rest.map((word) => otherNames.get(word) ?? word).join(' ')).join(' ');
  return { sort: 'university', core };
};

/** What a name says by the words that Swedish public bodies are called by, and those of municipalities elsewhere; null when there are none. */
export function readPublic(plain: string, isSwedish: boolean): NameReading | null {
  const rules = isSwedish ? [asBoard, asFederation, asRegion, asMunicipality, asUniversity] : [asMunicipality, asUniversity];
  for (const rule of rules) {
    const found = rule(plain, isSwedish);
    if (found !== null) return { plain, ...found, form: null, parent: null };
  }
  return null;
}
