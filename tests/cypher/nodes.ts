import type { Node } from './edges.ts';

// The entities of both fixtures as edges show them; keys as docs/storage.md defines them.

export const kartmyndigheten: Node = ['kartmyndigheten kartmyndigheten', 'agency:kartmyndigheten', 'Kartmyndigheten'];
export const byalaget: Node = ['byalaget i hamnvik byalaget', 'association:byalaget', 'Byalaget i Hamnvik'];
export const ecoteck: Node = ['ecoteck ab ecoteck', 'company:ecoteck', 'Écoteck AB'];
export const alvsamverkan: Node = ['|lvsamverkan alvsamverkan', 'cooperation-body:alvsamverkan', 'Älvsamverkan'];
export const lansstyrelsen: Node = ['l|nsstyrelsen i nordan nordan', 'county-board:nordan', 'Länsstyrelsen i Nordan'];
export const kommunforbundet: Node = [
  'kommunf}rbundet nordan nordans-kommunforbund',
  'federation:nordans-kommunforbund',
  'Kommunförbundet Nordan',
];
export const norrsamFederation: Node = ['norrsam norrsam', 'federation:norrsam', 'Norrsam'];
export const norrsamNetwork: Node = ['norrsam norrsam', 'network:norrsam', 'Norrsam'];
export const inlandsfonden: Node = ['inlandsfonden inlandsfonden', 'fund:inlandsfonden', 'Inlandsfonden'];
export const kustfonden: Node = ['kustfonden kustfonden', 'fund:kustfonden', 'Kustfonden'];
export const nordansKommuner: Node = ['nordans kommuner alla nordans-kommuner', 'group:nordans-kommuner', 'Nordans kommuner (alla)'];
export const alby: Node = ['{lby kommun alby', 'municipality:alby', 'Ålby kommun'];
export const alvnas: Node = ['|lvn|s kommun alvnas', 'municipality:alvnas', 'Älvnäs kommun'];
export const ekby: Node = ['ekby kommun ekby', 'municipality:ekby', 'Ekby kommun'];
export const ekbyNorra: Node = ['ekby kommun ekby-norra', 'municipality:ekby-norra', 'Ekby kommun'];
export const odeborg: Node = ['}deborgs kommun odeborg', 'municipality:odeborg', 'Ödeborgs kommun'];
export const zinkgruvan: Node = ['zinkgruvans kommun zinkgruvan', 'municipality:zinkgruvan', 'Zinkgruvans kommun'];
export const region: Node = ['region nordan nordan', 'region:nordan', 'Region Nordan'];
export const landsting: Node = ['nordans l|ns landsting nordans-landsting', 'region:nordans-landsting', 'Nordans läns landsting'];
export const hamnen: Node = ['hamnen alby-hamnen', 'unit:alby-hamnen', 'Hamnen'];
export const albyNaringsliv: Node = ['n|ringslivskontoret alby-naringsliv', 'unit:alby-naringsliv', 'Näringslivskontoret'];
export const alvnasNaringsliv: Node = ['n|ringslivskontoret alvnas-naringsliv', 'unit:alvnas-naringsliv', 'Näringslivskontoret'];
export const universitetet: Node = ['nordans universitet nordan', 'university:nordan', 'Nordans universitet'];

export const ostverket: Node = ['}stverket ostverket', 'agency:ostverket', 'Östverket'];
export const ornAssociation: Node = ['}rn orn', 'association:orn', 'Örn'];
export const ornCompany: Node = ['}rn orn', 'company:orn', 'Örn'];
export const asAb: Node = ['{s ab as', 'company:as', 'Ås AB'];
export const asfonden: Node = ['{sfonden asfonden', 'fund:asfonden', 'Åsfonden'];
export const ostfonden: Node = ['}stfonden ostfonden', 'fund:ostfonden', 'Östfonden'];
export const uddby: Node = ['uddby kommun uddby', 'municipality:uddby', 'Uddby kommun'];
export const skolan: Node = ['skolan uddby-skolan', 'unit:uddby-skolan', 'Skolan'];

export const angbat: Node = ['{ngb{t angbat', 'project:angbat', 'Ångbåt'];
export const cafe: Node = ['cafe norr cafe', 'project:cafe', 'Café Norr'];
export const ekobro: Node = ['ekobro ekobro', 'project:ekobro', 'Ekobro'];
export const ensam: Node = ['ensam f}rstudie ensam', 'project:ensam', 'Ensam förstudie'];
export const oppnaData: Node = ['}ppna data oppna-data', 'project:oppna-data', 'Öppna data'];
export const oppnaData2: Node = ['}ppna data oppna-data-2', 'project:oppna-data-2', 'Öppna data'];
export const renAlv: Node = ['ren |lv ren-alv', 'project:ren-alv', 'Ren älv'];
export const zebra: Node = ['zebra zebra', 'project:zebra', 'Zebra'];
export const larling: Node = ['l|rling larling', 'project:larling', 'Lärling'];
export const ovningProject: Node = ['}vning ovning', 'project:ovning', 'Övning'];

export const alv: Node = ['|lvprogrammet alv', 'programme:alv', 'Älvprogrammet'];
export const kust: Node = ['kustprogrammet 2014 2020 kust', 'programme:kust', 'Kustprogrammet 2014–2020'];
export const tomt: Node = ['tomma programmet tomt', 'programme:tomt', 'Tomma programmet'];
export const ost: Node = ['}stprogrammet ost', 'programme:ost', 'Östprogrammet'];

export const aldrande: Node = ['{ldrande aldrande', 'theme:aldrande', 'Åldrande'];
export const energi: Node = ['energi energi', 'theme:energi', 'Energi'];
export const fornybarEnergi: Node = ['f}rnybar energi fornybar-energi', 'theme:fornybar-energi', 'Förnybar energi'];
export const industri: Node = ['industri industri', 'theme:industri', 'Industri'];
export const oversattning: Node = ['}vers|ttning oversattning', 'theme:oversattning', 'Översättning'];
export const turism: Node = ['turism turism', 'theme:turism', 'Turism'];
export const vindkraft: Node = ['vindkraft vindkraft', 'theme:vindkraft', 'Vindkraft'];
export const musikskola: Node = ['musikskola musikskola', 'theme:musikskola', 'Musikskola'];
export const ovningTheme: Node = ['}vning ovning', 'theme:ovning', 'Övning'];
export const skola: Node = ['skola skola', 'theme:skola', 'Skola'];

export const albyLabourMarket: Node = ['{lby arbetsmarknad-alby', 'place:arbetsmarknad-alby', 'Ålby'];
export const albyPlace: Node = ['{lby kommun-alby', 'place:kommun-alby', 'Ålby'];
export const alvnasPlace: Node = ['|lvn|s kommun-alvnas', 'place:kommun-alvnas', 'Älvnäs'];
export const odeborgPlace: Node = ['}deborg kommun-odeborg', 'place:kommun-odeborg', 'Ödeborg'];
export const nordansLan: Node = ['nordans l|n lan-nordan', 'place:lan-nordan', 'Nordans län'];
export const norland: Node = ['norland land-norland', 'place:land-norland', 'Norland'];
export const ovreNordan: Node = ['}vre nordan nuts-se39', 'place:nuts-se39', 'Övre Nordan'];
export const kusten: Node = ['kusten omrade-kusten', 'place:omrade-kusten', 'Kusten'];
export const hamnvik: Node = ['hamnvik ort-hamnvik', 'place:ort-hamnvik', 'Hamnvik'];
export const odeon: Node = ['}de}n ort-oland', 'place:ort-oland', 'Ödeön'];
export const ostraKusten: Node = ['}stra kusten omrade-ostra', 'place:omrade-ostra', 'Östra kusten'];

export const anslag: Node = ['anslag anslag', 'document:anslag', 'Anslag'];
export const beslutHamn: Node = ['beslut om hamnen beslut-hamn', 'document:beslut-hamn', 'Beslut om hamnen'];
export const budget: Node = ['budget 2015 budget-2015', 'document:budget-2015', 'Budget 2015'];
export const energistrategi: Node = ['energistrategi f}r nordan energistrategi', 'document:energistrategi', 'Energistrategi för Nordan'];
export const plan: Node = ['utvecklingsplan 2014 plan-2014', 'document:plan-2014', 'Utvecklingsplan 2014'];
export const protokoll: Node = ['protokoll protokoll', 'document:protokoll', 'Protokoll'];
export const slutrapport: Node = ['{ngb{t slutrapport slutrapport-angbat', 'document:slutrapport-angbat', 'Ångbåt: slutrapport'];
export const skolplan: Node = ['skolplan skolplan', 'document:skolplan', 'Skolplan'];
