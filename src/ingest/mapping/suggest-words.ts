const uses = [
  ...['PERSON', 'PROJECT_EN', 'PROJECT', 'KEY', 'START', 'END', 'GRANT', 'BUDGET', 'CURRENCY', 'FUNDER'],
  ...['PROGRAMME', 'THEME', 'ROLE', 'STATUS', 'OWNER', 'PARTNERS', 'NUMBER', 'MUNICIPALITY', 'COUNTY', 'REGION', 'COUNTRY', 'TOWN'],
] as const;

/** What a column can be in a mapping; `PERSON` is data of persons. */
export type Use = (typeof uses)[number];

const table: Readonly<Record<Use, string>> = {
  PERSON: `
    kontaktperson, kontakt, contact person, contact, kontaktperson namn, ansprechpartner, yhteyshenkilo, telefon,
    telefonnummer, phone, telephone, tlf, puhelin, mobil, e post, epost, email, e mail, mail, sahkoposti,
    projektledare, project manager, projektleder, prosjektleder, personnummer, handlaggare, sagsbehandler,
    saksbehandler`,
  PROJECT_EN: `
    project name english, project title english, projektnamn engelska, engelsk titel, projekttitel engelsk, name
    en, title en`,
  PROJECT: `
    projekt, projektnamn, projektets namn, projekttitel, projektbenamning, insatsens namn, arende, benamning,
    project, project name, name of project, project title, operation name, name of operation, title, grant title,
    acronym, projektnavn, projektets navn, prosjekt, prosjektnavn, prosjekttittel, tittel, titel, vorhaben,
    projektbezeichnung, bezeichnung des vorhabens, vorhabensbezeichnung, thema des vorhabens, hanke, hankkeen
    nimi, hankenimi, projektin nimi, toimenpiteen nimi`,
  KEY: `
    id, projekt id, projektid, projektnummer, projektnr, diarienummer, diarienr, dnr, arendenummer, arendeid, arende
    id, project id, project number, project reference, reference, reference number, identifier, grant id,
    operation code, journalnummer, journalnr, sagsnummer, sagsnr, prosjektnummer, prosjektnr, prosjekt id,
    saksnummer, forderkennzeichen, aktenzeichen, vorhabensnummer, hankenumero, hankekoodi, diaarinumero,
    projektikoodi`,
  START: `
    start, startdatum, projektstart, start datum, fran, fran och med, borjar, start date, from, begin date,
    project start, operation start date, startdato, start dato, fra dato, projektbeginn, beginn, von,
    laufzeitbeginn, alkamispaiva, aloituspaiva, alkupvm, alkaa, planned dates start date`,
  END: `
    slut, slutdatum, slut datum, projektslut, till, till och med, end, end date, to, project end, operation end
    date, slutdato, slut dato, sluttdato, til dato, projektende, ende, bis, laufzeitende, paattymispaiva,
    loppupvm, paattyy, planned dates end date`,
  GRANT: `
    beviljat belopp, beviljat stod, beviljat eu stod, eu stod, eu belopp, eu medel, bidrag, beviljat, stod,
    stodbelopp, eu, grant, grant amount, amount awarded, amount, eu contribution, eu funding, union support,
    awarded, funding, erdf esf investment, tilskud, tilsagn, bevilget, bevilget belob, eu tilskud, stotte,
    stottebelob, tilskudd, innvilget, innvilget belop, belop, zuwendung, fordersumme, forderbetrag, forderung,
    bewilligter betrag, eu mittel, belopp, myonnetty, myonnetty rahoitus, tuki, eu tuki, eu rahoitus, avustus,
    rahoitus`,
  BUDGET: `
    budget, total budget, totalbudget, projektbudget, total kostnad, totalkostnad, totala kostnader, kostnad,
    total cost, total costs, total project costs, project cost, total eligible expenditure, eligible costs, samlet
    budget, totale omkostninger, totalbudsjett, budsjett, samlet kostnad, totale kostnader, gesamtkosten,
    gesamtausgaben, forderfahige kosten, kokonaiskustannukset, budjetti, kokonaisbudjetti, kustannukset`,
  CURRENCY: `
    valuta, currency, wahrung, valuutta`,
  FUNDER: `
    finansiar, finansiarer, bidragsgivare, fond, fonden, strukturfond, funder, funding body, fund, type of fund,
    donor, funding organisation, funding org name, tilskudsgiver, tilskuddsgiver, finansieringskilde, ordning,
    fordergeber, fonds, zuwendungsgeber, rahoittaja, rahasto`,
  PROGRAMME: `
    program, programme, program name, delprogram, programnamn, grant programme title, programm, ohjelma`,
  THEME: `
    tema, teman, omrade, insatsomrade, programomrade, tematiskt mal, amnesomrade, theme, themes, topic, priority,
    priority axis, category of intervention, thematic objective, type and focus of support, investment priority,
    category, indsatsomrade, indsats, innsatsomrade, satsingsomrade, thema, schwerpunkt, prioritatsachse,
    forderbereich, teema, toimintalinja, erityistavoite, aihe`,
  ROLE: `
    lead partner, roll, role, partnerroll, organisationsroll, rolle, partnerrolle, funktion, rooli`,
  STATUS: `
    status, projektstatus, project status, tila, state`,
  OWNER: `
    projektagare, agare, sokande, stodmottagare, bidragsmottagare, mottagare, organisation, organisationsnamn,
    huvudman, beneficiary, beneficiary name, name of beneficiary, recipient, recipient of funds, recipient org
    name, applicant, grantee, lead partner, organisation name, organization, organization name, tilskudsmodtager,
    stottemodtager, ansoger, modtager, projektejer, navn, tilskuddsmottaker, stottemottaker, mottaker, soker,
    prosjekteier, organisasjon, organisasjonsnavn, namn, name, begunstigter, zuwendungsempfanger, antragsteller,
    empfanger, name des begunstigten, tuensaaja, saaja, hakija, toteuttaja, paatoteuttaja, organisaatio, nimi`,
  PARTNERS: `
    partner, partners, samverkanspartner, samverkansparter, medsokande, medfinansiar, deltagare, parter, partnere,
    project partner, project partners, deltagere, samarbejdspartnere, samarbeidspartnere, partnerorganisationen,
    kumppanit, osatoteuttajat`,
  NUMBER: `
    organisationsnummer, org nr, orgnr, org nummer, organisation number, organisasjonsnummer, cvr, cvr nr, cvr
    nummer, y tunnus, ytunnus, business id, vat, vat number, momsnummer, ust id, ustidnr, pic, ror, wikidata, lei,
    recipient org identifier`,
  MUNICIPALITY: `
    kommun, kommuner, kommunnamn, kommunkod, municipality, kommune, gemeinde, kunta`,
  COUNTY: `
    lan, lansnamn, lanskod, county, fylke`,
  REGION: `
    region, nuts, nuts3, nuts 3, local enterprise partnership area, bundesland, landkreis, maakunta, area`,
  COUNTRY: `
    land, country, maa, staat, country code, landkod`,
  TOWN: `
    ort, postort, stad, town, city, bynavn, by, poststed, sted, stadt, kaupunki, postitoimipaikka`,
};

/**
 * The words of headers in Swedish, English, Danish, Norwegian, German and Finnish by what they mean, in small letters, without
 * accents and signs. A header is taken for what its longest words mean; of uses alike the first is taken.
 */
export const words: ReadonlyMap<Use, readonly string[]> = new Map(
  uses.map((use) => [use, table[use].split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '))]),
);
