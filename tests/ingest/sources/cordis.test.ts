import { beforeAll, describe, expect, it } from 'vitest';
import { cordis } from '../../../src/ingest/sources/cordis.ts';
import { readSource, type ReadSource } from './read-source.ts';

describe('cordis', () => {
  let source: ReadSource;
  const ofType = (type: string) => source.statements.filter((statement) => statement.type === type);
  const objectsOf = (type: string, subject: string) =>
    ofType(type)
      .filter((statement) => statement.subject === subject)
      .map(({ object }) => object);
  const identifiersOf = (name: string) => source.entities.get(source.idOf(name))?.identifiers ?? [];

  describe('in a cut', () => {
    beforeAll(async () => {
      source = await readSource(cordis, 'cordis-orgs.csv', 'cordis-projects.csv', 'cordis-topics.csv', 'cordis-euroSciVoc.csv');
    });

    it('Roles are LEAD, PARTNER and PARTICIPANT, in other words where they are none of the three', () => {
      expect(ofType('PARTNERS_IN').map(({ role, wording }) => [role, wording])).toEqual([
        ['LEAD', ''],
        ['PARTNER', ''],
        ['PARTNER', 'associated partner'],
        ['PARTICIPANT', 'third party'],
        ['PARTICIPANT', 'third party'],
        ['LEAD', ''],
        ['PARTNER', ''],
      ]);
    });

    it('What the Union contributes is a grant in euros, 0 is stated and an empty cell is not', () => {
      const amounts = ofType('PARTNERS_IN').map(({ amount }) => amount);
      expect(amounts).toEqual(['894484.25', '250000', undefined, '0', '0', '100.50', '0']);
      expect(ofType('PARTNERS_IN')[0]).toMatchObject({ kind: 'GRANT', currency: 'EUR' });
    });

    it('An organisation in two rows of a project is one actor with two statements', () => {
      const [, , , first, second] = ofType('PARTNERS_IN');
      expect(first?.subject).toBe(second?.subject);
      expect(first?.key).not.toBe(second?.key);
    });

    it('The participant identification code comes out of the address of the contact form', () => {
      expect(identifiersOf('LULEA TEKNISKA UNIVERSITET')).toEqual([{ scheme: 'pic', value: '999900011' }]);
    });

    it('Schools of higher education are universities, companies are companies, others by their names', () => {
      expect(source.idOf('LULEA TEKNISKA UNIVERSITET')).toMatch(/^university:cordis-999900011/);
      expect(source.idOf('EXEMPEL VIND AB')).toMatch(/^company:/);
      expect(source.idOf('SKELLEFTEA KOMMUN')).toMatch(/^municipality:/);
    });

    it('Quotes around quotes are undone, and an address is no short name', () => {
      const stichting = source.entities.get(source.idOf('Stichting "NORDERLICHT"'));
      expect(stichting?.names).toEqual([]);
      expect(source.idOf('#Nordljus: heat for cities')).toBe('project:cordis-101900001');
    });

    it('A person that trades has neither name nor code', () => {
      expect(JSON.stringify([...source.entities, ...source.statements])).not.toMatch(/NAMNLOS|999900055/);
      expect([...source.entities.values()].filter(({ name }) => /^Sole trader \d+ /.test(name))).toHaveLength(1);
      expect(source.notes).toContain('SME: an empty cell');
    });

    it('NA is Namibia and EL is Greece', () => {
      expect(objectsOf('LOCATED_IN', source.idOf('Universität Beispiel'))).toEqual(['place:land-namibia']);
      expect(ofType('LOCATED_IN').map(({ object }) => object)).toContain('place:land-grekland');
    });

    it('A cost with a decimal comma is a budget, and a cost of 0 is none', () => {
      const budgets = source.statements.filter(({ property }) => property === 'budget');
      expect(budgets.map(({ subject, amount }) => [subject, amount])).toEqual([['project:cordis-101900001', '7995922.40']]);
    });

    it('The legal basis is the programme, of the fund that the framework is', () => {
      expect(objectsOf('UNDER', 'project:cordis-101900001')).toEqual(['programme:cordis-horizon-2-5']);
      expect(objectsOf('OF_FUND', 'programme:cordis-horizon-2-5')).toEqual([source.idOf('Horizon Europe')]);
      expect(source.entities.get('programme:cordis-horizon-2-5')?.name).toBe('Horizon Europe: Climate, Energy and Mobility');
    });

    it('A topic is a theme, narrower than energy where its destination is', () => {
      const topic = 'theme:cordis-horizon-cl5-2024-d3-01-02';
      expect(source.entities.get(topic)?.name).toBe('Heat for the "Fit for 55" package (HORIZON-CL5-2024-D3-01-02)');
      expect(objectsOf('BROADER', topic)).toEqual(['theme:energi']);
      expect(source.entities.get('theme:cordis-euratom-2023-x')?.name).toBe('EURATOM-2023-X');
    });

    it('Subjects are themes along their path, of which the project has the last', () => {
      expect(objectsOf('BROADER', 'theme:cordis-euroscivoc-1169')).toEqual(['theme:cordis-euroscivoc-425', 'theme:fornybar-energi']);
      expect(objectsOf('BROADER', 'theme:cordis-euroscivoc-425')).toEqual(['theme:cordis-euroscivoc-67', 'theme:energi']);
      expect(objectsOf('HAS_THEME', 'project:cordis-101900001')).toEqual([
        'theme:cordis-horizon-cl5-2024-d3-01-02',
        'theme:cordis-euroscivoc-1169',
        'theme:cordis-euroscivoc-73',
      ]);
    });

    it('A role and a path that can not be read set their rows aside', () => {
      expect(source.setAside).toEqual(['role: "guest"', 'euroSciVocPath: "/engineering and technology"']);
    });

    it('Objectives are dropped', () => {
      expect(source.dropped.get('objective')).toBe(2);
    });
  });

  describe('with all columns', () => {
    beforeAll(async () => {
      source = await readSource(cordis, 'cordis-full-organization.csv', 'cordis-full-project.csv');
    });

    it('An organisation has its codes, and is in its county', () => {
      expect(identifiersOf('LULEA TEKNISKA UNIVERSITET')).toEqual([
        { scheme: 'pic', value: '999900011' },
        { scheme: 'vat', value: 'SE202100284101' },
      ]);
      expect(identifiersOf('PRIKLAD SRO')).toEqual([{ scheme: 'pic', value: '999900088' }]);
      expect(objectsOf('LOCATED_IN', source.idOf('LULEA TEKNISKA UNIVERSITET'))).toEqual(['place:lan-norrbotten']);
    });

    it('Amounts have decimal commas, and one who left did so in words', () => {
      expect(ofType('PARTNERS_IN').map(({ amount, wording }) => [amount, wording])).toEqual([
        ['1234567.50', ''],
        ['0', 'international partner, participation ended'],
      ]);
    });

    it('The greatest contribution is a grant of the programme, and the status and the signature are claims', () => {
      expect(ofType('FUNDS')).toMatchObject([{ subject: 'programme:cordis-horizon-2-5-1', amount: '2000000', kind: 'GRANT' }]);
      const claims = source.statements.filter(({ property }) => property === 'status' || property === 'decision');
      expect(claims.map(({ value, start }) => [value, start])).toEqual([
        ['grant agreement signed', '2023-06-07'],
        ['SIGNED', undefined],
      ]);
    });
  });
});
