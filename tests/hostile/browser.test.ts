import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressOfOperation } from '../../src/http/examples.ts';
import { removeFolders } from '../ingest/fixture.ts';
import { serveFolder, type Served } from '../support/serve.ts';
import { startChromium, whyNoBrowser } from './chromium.ts';
import { hostileFolder, hostileNames } from './hostile-package.ts';

/** Run in the page: the whole answer, of which the editor shows only the lines in view. */
const readResult = `document.querySelector('.result-window .CodeMirror')?.CodeMirror?.getValue() ?? document.body.innerText`;

/** Run in each page before its own scripts. */
const tellViolations = `document.addEventListener('securitypolicyviolation', (event) => {
  console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
});`;

/** What a page did that it must not do. */
interface Watched {
  readonly page: Page;
  readonly problems: string[];
}

describe.skipIf(whyNoBrowser() !== null)('In Chromium', () => {
  let served: Served;
  let browser: Browser;
  let watched: Watched | null = null;

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveFolder(hostileFolder()), startChromium()]);
  }, 120_000);

  beforeEach(async () => {
    await watched?.page.context().close();
    watched = await openWatched(browser, served.address);
  });

  function opened(): Watched {
    if (watched === null) throw new Error('No page was opened');
    return watched;
  }

  afterAll(async () => {
    await browser.close();
    await served.stop();
    removeFolders();
  });

  test('/ shows what is loaded, a hostile title as text, and breaks no rule of its policy', async () => {
    const { page, problems } = opened();
    await page.goto(`${served.address}/`);
    expect(await page.locator('h1').innerText()).toBe('Samverkan');
    await expectText(page, '<img src=x onerror="window.hacked = 1">');
    expect(await page.locator('img, script').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('/ links the schema and GraphiQL, and both come', async () => {
    const { page, problems } = opened();
    await page.goto(`${served.address}/`);
    await page.locator('a[href="/schema.graphql"]').first().click();
    expect(await page.locator('body').innerText()).toContain('type Query');
    await page.goBack();
    await page.locator('a.start').click();
    await page.locator('.graphiql-container').waitFor();
    expect(problems).toEqual([]);
  });

  test('/graphql runs an operation and shows hostile names as text', async () => {
    const { page, problems } = opened();
    const operation = '{ projects(first: 100) { edges { node { name } } } }';
    await page.goto(`${served.address}${addressOfOperation(operation)}`);
    await page.locator('button.graphiql-execute-button').click();
    const result = page.locator('.graphiql-response, .result-window').first();
    await page.waitForFunction(`document.body.innerText.includes('DETACH DELETE')`);
    const shown = await page.evaluate(readResult);
    for (const name of hostileNames) expect(shown).toContain(JSON.stringify(name));
    expect(await result.locator('img, script, svg[onload]').count()).toBe(0);
    expect(await page.evaluate(`'hacked' in window`)).toBe(false);
    expect(problems).toEqual([]);
  });

  test('/graphql takes hostile texts in its address as text', async () => {
    const { page, problems } = opened();
    const hostile = new URLSearchParams({
      query: '"><script>window.hacked = 1</script>',
      variables: '</script><img src=x onerror=window.hacked=1>',
    });
    await page.goto(`${served.address}/graphql?${hostile.toString()}`);
    await page.locator('.graphiql-container').waitFor();
    expect(await page.evaluate(`'hacked' in window`)).toBe(false);
    expect(problems).toEqual([]);
  });

  test('/graphql shows the documentation that introspection gives', async () => {
    const { page, problems } = opened();
    await page.goto(`${served.address}/graphql`);
    await page.getByLabel('Show Documentation Explorer').click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().waitFor();
    expect(problems).toEqual([]);
  });

  test('A page that breaks its policy is noticed', async () => {
    const { page, problems } = opened();
    await page.goto(`${served.address}/`);
    await page.evaluate(`document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/x.png' }))`);
    await expect.poll(() => problems.length).toBeGreaterThan(0);
  });
});

/** A page of a browser of its own that notes errors, what its policy stops, and requests that fail or go elsewhere. */
async function openWatched(browser: Browser, address: string): Promise<Watched> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What is left behind on the way to another page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`) && !request.url().startsWith('data:')) problems.push(`elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript({ content: tellViolations });
  return { page, problems };
}

async function expectText(page: Page, text: string): Promise<void> {
  expect(await page.locator('body').innerText()).toContain(text);
}
