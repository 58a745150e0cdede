import type { ContractCase } from '../../contract-case.ts';
import { entitiesThen, fullEntity } from '../../entities.ts';
import { entity } from '../../given.ts';

const actorLabels = [
  'Municipality',
  'Region',
  'CountyBoard',
  'Federation',
  'CooperationBody',
  'Agency',
  'Fund',
  'University',
  'Company',
  'Association',
  'Network',
  'Unit',
  'Group',
];
const otherLabels = ['Project', 'Programme', 'Theme', 'Place', 'Document'];

export const cases: readonly ContractCase[] = [
  {
    claim: 'creates entities with all that is known of them',
    given: [],
    parameters: {
      rows: [
        { label: 'Project', properties: fullEntity },
        { label: 'Theme', properties: entity({ id: 'theme:b', name: 'B' }) },
      ],
    },
    rows: [],
    then: [
      entitiesThen(
        [
          ...['project:a', 'Ås', 'Ridge', '{s a', 'PRE_STUDY'],
          ...[['OFFICIAL|sv||Ås', 'TRANSLATION|en||Ridge'], ['orgnr||1', 'orgnr|source:a|2'], 12],
          ...['2014', '2016-02', 'några år', '2014-01-01', '2014-12-31', '2016-02-01', '2016-02-29', 'one', 'h1'],
        ],
        [
          ...['theme:b', 'B', null, 'b', null, ['OFFICIAL|sv||B'], [], 0],
          ...[null, null, null, null, null, null, null, 'one', 'hash of theme:b'],
        ],
      ),
    ],
  },
  {
    claim: 'gives each the labels of its type, and actors that of an actor',
    given: [],
    parameters: {
      rows: [...actorLabels, ...otherLabels].map((label) => ({ label, properties: entity({ id: `x:${label}`, name: label }) })),
    },
    rows: [],
    then: [
      ...actorLabels.map((label) => ({
        text: `MATCH (n:${label}:Actor:Entity) RETURN n.id AS id, size(labels(n)) AS labels`,
        rows: [[`x:${label}`, 3]],
      })),
      ...otherLabels.map((label) => ({
        text: `MATCH (n:${label}:Entity) RETURN n.id AS id, size(labels(n)) AS labels`,
        rows: [[`x:${label}`, 2]],
      })),
    ],
  },
];
