/* eslint-disable */
// @ts-nocheck
import { appendFileSync } from 'node:fs';
import { serve } from '../../tools/serve';
import { fromA1, toA1 } from '../../src/core/address';
import { contentsOf, openKent, theDay } from './support/kent';
import { usualLook, zoomed } from './support/look';
import { describeInBrowser } from './support/browser';
import { openPane } from './support/pane';
const log = (...a) => appendFileSync('/tmp/qa/pane.log', a.map((x) => (typeof x === 'string' ? x : JSON.stringify(x))).join(' ') + '\n');
describeInBrowser('qa', (browser) => {
  let site, kent, page;
  beforeAll(async () => { site = await serve('/tmp/qa/site'); });
  afterAll(() => site.close());
  async function open(view = '', prep = (k) => {}, clock = true, look = usualLook) {
    kent = openKent(); prep(kent);
    page = await browser.newPage(look); page.setDefaultTimeout(5000);
    if (clock) await page.clock.setFixedTime(theDay);
    await openPane(page, kent.excel, `${site.url}taskpane.html${view}`);
    return page;
  }
  const notices = async () => (await page.locator('.fui-MessageBar').allTextContents()).map((s) => s.slice(0, 330));
  const v = async () => page.getByRole('heading', { name: /ready/i }).first().textContent({ timeout: 500 }).catch(() => null);
  const focus = () => page.evaluate(() => { const e = document.activeElement; return !e || e === document.body ? 'BODY' : `${e.getAttribute('role') || e.tagName} "${(e.getAttribute('aria-label') || e.textContent || '').slice(0, 40)}"`; });
  const say = async (l, ms = 700) => { await page.waitForTimeout(ms); log('  ', l, '|', await v(), '|', await notices(), '| focus', await focus()); };
  const step = async (l, f, ms) => { try { await f(); } catch (e) { log('  !!', l, String(e).slice(0, 220).replace(/\n/g, ' ')); } await say(l, ms); };
  const btn = (n) => page.getByRole('button', { name: n, exact: typeof n === 'string' });
  const check = async () => { await btn('Check this workbook').click(); await page.getByRole('heading', { name: /^(Not ready|Ready)/ }).waitFor(); };
  const chooseC6 = async () => { await page.getByRole('treeitem', { name: /^Figure typed as text/ }).click(); await page.getByRole('treeitem', { name: /^C6/ }).click(); };
  const apply = () => page.getByRole('button', { name: /^Apply/ });
  const text = async () => (await page.locator('body').innerText()).replace(/\n+/g, ' / ');
  const shot = (n) => page.screenshot({ path: `/tmp/qa/shots/p-${n}.png` });
  const body = (n, f) => test(n, async () => { log('==', n); try { await f(); } catch (e) { log('  !!! ', String(e).slice(0, 300)); } }, 60000);

  body('protected', async () => {
    await open('', (k) => { k.sheet.isProtected = true; log('  keys', Object.keys(k.sheet).join()); });
    await check(); await chooseC6(); await step('fix', () => btn('Fix…').click()); await step('apply', () => btn('Apply').click());
    await step('more', () => btn('More').click()); for (const b of ['Mark on sheet', 'Clear marks', 'Write report', 'Remove report']) await step(b, () => btn(b).click());
    await step('traj', () => page.getByRole('tab', { name: 'Trajectories' }).click(), 1200); await step('apply', () => apply().first().click()); await shot('prot');
  });
  body('cell edit', async () => {
    await open(); kent.excel.misbehaviour.isEditingCell = true; await step('check while editing', () => btn('Check this workbook').click(), 2500); await shot('edit');
    kent.excel.misbehaviour.isEditingCell = false; await step('after edit ends', async () => {}, 2500);
    if (!(await v())) await step('check', () => page.getByRole('button', { name: /^Check/ }).first().click(), 2000);
    kent.excel.misbehaviour.isEditingCell = true;
    await step('choose C6', chooseC6, 1500); await step('fix', () => btn('Fix…').click(), 1500); await step('apply', () => btn('Apply').click(), 2500);
    await step('more', () => btn('More').click()); for (const b of ['Mark on sheet', 'Clear marks', 'Write report', 'Remove report']) await step(b, () => btn(b).click(), 2000);
    await step('check again', () => btn('Check again').click(), 2000);
    kent.excel.misbehaviour.isEditingCell = false; await step('check again', () => btn('Check again').click(), 1500); await step('apply', () => btn('Apply').click(), 1500);
  });
  body('read only', async () => {
    await open('', (k) => { k.excel.book.isReadOnly = true; log('  book keys', Object.keys(k.excel.book).join()); });
    await check(); await chooseC6(); await step('fix', () => btn('Fix…').click()); await step('apply', () => btn('Apply').click());
    await step('more', () => btn('More').click()); await step('report', () => btn('Write report').click());
  });
  body('sheet renamed then deleted with a finding chosen', async () => {
    await open(); await check(); await chooseC6(); kent.sheet.name = 'Renamed'; await step('choose next after rename', () => page.getByRole('button', { name: /Next/ }).click(), 1000);
    await step('fix', () => btn('Fix…').click()); await step('check again', () => btn('Check again').click(), 1500); await step('C6', async () => { await page.getByRole('treeitem', { name: /^C6/ }).click(); });
    kent.excel.book.sheets.splice(0, 1); await step('fix after delete', () => btn('Fix…').click()); await step('apply', () => btn('Apply').click()); await shot('del');
    await step('check again', () => btn('Check again').click(), 1500); log('  ', (await text()).slice(0, 400));
  });
  body('edits in quick succession', async () => {
    await open('', () => {}, false); await check(); await chooseC6(); const n = kent.excel.log.length;
    kent.excel.typeByHand(kent.sheet, 'C5', 12); kent.excel.typeByHand(kent.sheet, 'C7', 13); await say('two', 1800); log('  requests', kent.excel.log.length - n);
    for (let i = 0; i < 60; i++) { kent.excel.typeByHand(kent.sheet, 'C' + (5 + (i % 50)), i); await page.waitForTimeout(40); } await say('sixty', 2500); log('  requests', kent.excel.log.length - n, (await text()).slice(0, 250)); await shot('sixty');
  });
  for (const [when] of [['check'], ['apply']])
    body('Excel never answers: ' + when, async () => {
      await open('', () => {}, false); if (when === 'check') { kent.excel.plan({ request: 1, how: 'silent' }); await step('check', () => btn('Check this workbook').click(), 3000); log('  ', (await text()).slice(0, 300)); await shot('silent1');
        await step('cancel', () => page.getByRole('button', { name: /^Cancel/ }).click(), 2000); log('  ', (await text()).slice(0, 300)); await say('later', 9000); kent.excel.plan(null); await step('check', () => page.getByRole('button', { name: /^Check/ }).first().click(), 1500); }
      else { await check(); await chooseC6(); await btn('Fix…').click(); await page.waitForTimeout(400); kent.excel.plan({ request: 1, how: 'silent' }); await step('apply', () => btn('Apply').click(), 3000); log('  ', (await text()).slice(0, 500)); await shot('silent2'); await step('other view', () => page.getByRole('tab', { name: 'Dates' }).click()); await say('later', 12000); kent.excel.plan(null); await step('check tab', () => page.getByRole('tab', { name: 'Check' }).click()); await step('check again', () => btn('Check again').click(), 1500); log('  ', (await text()).slice(0, 400)); }
    });
  body('old', async () => { kent = null; await open('', (k) => { k.excel.level = 13; }); await page.waitForTimeout(1500); log('  ', await text()); await shot('old'); });
  body('outside', async () => { page = await browser.newPage(); await page.goto(`${site.url}taskpane.html`); await page.waitForTimeout(3000); log('  ', await text()); });
  body('hash', async () => { await open(); await check(); await step('hash', () => page.evaluate(() => { location.hash = 'dates'; })); log('  tab', await page.getByRole('tab', { selected: true }).textContent()); await step('hash2', () => page.evaluate(() => { location.hash = 'nonsense'; })); log('  tab', await page.getByRole('tab', { selected: true }).textContent());
    await step('goto', () => page.goto(`${site.url}taskpane.html?view=dates`), 1500); log('  tab', await page.getByRole('tab', { selected: true }).textContent()); });
  for (const [n, a1, other] of [['header', 'B4'], ['outside', 'B200'], ['other sheet', 'B6', true], ['a row without blanks', 'G5'], ['a row with blanks', 'G10']])
    body('fill row: ' + n, async () => { await open('?view=fill-row', (k) => { const a = fromA1(a1); let s = k.sheet; if (other) { s = k.excel.book.addSheet('Other'); } k.excel.book.selection = [s.id, { top: a.row, left: a.column, bottom: a.row, right: a.column }]; k.excel.book.active = s; }); await page.waitForTimeout(2500); log('  ', await notices(), (await text()).slice(0, 420)); await shot('fill-' + n.replace(/ /g, '_')); });
});
