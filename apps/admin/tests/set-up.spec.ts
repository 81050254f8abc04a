import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectOpenToAll } from './axe.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { beginNetwork, loadHydePark } from './new-network.ts';
import { expectNoSidewaysScroll, expectWordsOnly, PHONE } from './screen.ts';
import { wordsIn } from './words.ts';

// From an empty network to its first call-out: what a coordinator is led through, and what each empty page says on the way.

const DESK = { width: 1440, height: 900 };
const HOST = 'We are three streets';

/** As a group's own list looks: numbers and postcodes as everybody writes them, and one row that is wrong. */
const sheet = (slug: string) =>
  [
    'Name,Phone number,E-mail,Postcode,Languages,Kinds of help',
    `Ada W.,(01632) 960-851,ada@${slug}.example,w22uh,English,Shopping`,
    `Bea W.,0044 1632 960852,bea@${slug}.example, W2  2UH ,English,Shopping`,
    `Cal W.,12,cal@${slug}.example,W2 2UH,English,Shopping`,
  ].join('\r\n');

async function choose(page: Page, label: string, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByLabel(label).click();
  await (await choosing).setFiles({ name: 'helpers.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** Whoever reads a mail opens its link in a browser of their own. */
async function elsewhere(browser: Browser, link: string): Promise<Page> {
  const own = await (await browser.newContext({ locale: 'en-GB', viewport: PHONE })).newPage();
  await own.goto(link);
  return own;
}

async function saysYes(browser: Browser, page: Page, email: string, since: Date): Promise<void> {
  const own = await elsewhere(browser, linkIn(await mailTo(page.request, email, since)));
  await own.getByRole('button', { name: 'Show me what we hold' }).click();
  await own.getByRole('link', { name: 'Back to what we hold' }).click();
  await own.getByLabel('I am 18 or older.').check();
  await own.getByLabel('I have read the guidance').check();
  await own.getByRole('button', { name: 'Yes, I want to help' }).click();
  await expect(own.getByRole('button', { name: 'Yes, I want to help' })).toHaveCount(0);
  await own.context().close();
}

for (const [language, size, hour] of [
  ['en', PHONE, 'light'],
  ['ar', DESK, 'dark'],
] as const) {
  test(`a coordinator's set-up, from an empty network to the words of the first call-out (${language})`, async ({
    page,
    browser,
  }) => {
    const slug = `newtown-${language}-${Date.now().toString(36)}`;
    const since = new Date();
    const t = wordsIn(language);
    const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
    const step = (kind: string) =>
      page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: t(`firstSteps.step.${kind}.title`), exact: true }) });
    const go = (kind: string) => step(kind).getByRole('link').click();
    const today = async () => {
      await page.goto(`/n/${slug}/today`);
      await expect(page.getByRole('heading', { level: 1, name: t('today.title') })).toBeVisible();
    };
    /** As it stands, on a phone and on a desk. */
    const looked = async (name: string) => {
      for (const at of [PHONE, DESK]) {
        await page.setViewportSize(at);
        await expectNoSidewaysScroll(page);
        await expectWordsOnly(page);
        await expectOpenToAll(page, hour);
        if (process.env.PICTURES_FOLDER)
          await page.screenshot({ path: `${process.env.PICTURES_FOLDER}/${name}-${language}-${at.width}.png`, fullPage: true });
      }
      await page.setViewportSize(size);
    };

    await page.setViewportSize(size);
    await beginNetwork(page, slug, 'Zora Q.');
    if (language === 'ar') {
      await page.getByRole('button', { name: 'Zora Q.' }).click();
      await page.getByRole('dialog').getByText('العربية').click();
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    }
    await today();
    await expect(step('WARDS')).toHaveAttribute('aria-current', 'step');
    await expect(page.getByText(t('today.nothing'))).toHaveCount(0);
    await looked('today-new');

    await page.goto(`/n/${slug}/queue`);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: t('intake.title') })
        .first(),
    ).toBeVisible();
    await looked('queue-empty');
    await page.goto(`/n/${slug}/volunteers`);
    await expect(page.getByRole('heading', { name: t('empty.volunteers.title') })).toBeVisible();
    await looked('volunteers-empty');
    await page.goto(`/n/${slug}/people`);
    await expect(page.getByText(t('empty.leads'))).toBeVisible();

    await today();
    await go('WARDS');
    await expect(page.getByText(`--network ${slug}`)).toBeVisible();
    await looked('wards-empty');
    await loadHydePark(slug);
    await page.reload();
    await expect(page.getByRole('rowheader', { name: 'Hyde Park' })).toBeVisible();

    await today();
    await expect(step('WARDS')).toContainText(t('firstSteps.state.DONE'));
    await go('LEADS');
    await page.getByText(t('invitation.invite'), { exact: true }).click();
    await page.getByLabel(t('invitation.name')).fill('Lou L.');
    await page.getByLabel(t('invitation.email')).fill(`lou@${slug}.example`);
    await page.getByLabel('Hyde Park').check();
    await button('invitation.send').click();
    await expect(page.getByText(t('invitation.sent')).first()).toBeVisible();
    await today();
    await expect(step('LEADS')).toContainText(t('firstSteps.state.WAITING'));
    await expect(step('VOLUNTEERS')).toHaveAttribute('aria-current', 'step');
    const lead = await elsewhere(browser, linkIn(await mailTo(page.request, `lou@${slug}.example`, since)));
    await lead.getByRole('button', { name: 'Say yes and sign in' }).click();
    await expect(lead.getByRole('button', { name: 'Lou L.' })).toBeVisible();
    await lead.goto(`/n/${slug}/today`);
    await expect(lead.getByRole('heading', { name: 'Nothing needs you now' })).toBeVisible();
    await expect(lead.getByText('First steps')).toHaveCount(0);
    await lead.context().close();

    await go('VOLUNTEERS');
    await choose(page, t('takeIn.file'), sheet(slug));
    await page.getByLabel(t('takeIn.source')).fill(HOST);
    await page.getByLabel(t('takeIn.basisOf.CONSENT')).check();
    await button('takeIn.try').click();
    await expect(page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '4', exact: true }) })).toContainText(
      t('takeIn.field.phone'),
    );
    await page.getByRole('button', { name: /2|شخصين/ }).click();
    await expect(page.getByRole('button', { name: t('takeIn.try') })).toHaveCount(0);
    for (const name of ['ada', 'bea']) await saysYes(browser, page, `${name}@${slug}.example`, since);
    await today();
    await expect(step('VOLUNTEERS')).toContainText(t('firstSteps.state.WAITING'));
    await go('VOLUNTEERS');
    for (const name of ['Ada W.', 'Bea W.']) {
      const waits = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
      await waits.getByRole('button', { name: t('applicants.approve'), exact: true }).click();
      await expect(page.getByRole('article').filter({ hasText: name })).toBeVisible();
    }

    await today();
    await looked('today-half-way');
    await go('REQUEST');
    const box = (name: string) => page.locator(`[name="${name}"]`);
    await box('categoryKey').selectOption('shopping');
    await page.getByRole('radio', { name: t('urgency.THIS_WEEK') }).check();
    for (const [name, said] of [
      ['calledName', 'Zora herself'],
      ['phone', '+44 (0)20 7946 0997'],
      ['safeContact', 'After ten.'],
      ['note', 'Bread to try it out.'],
      ['postcode', 'w22uh'],
    ] as const)
      await box(name).fill(said);
    await page.getByRole('checkbox', { name: t('consent.said') }).check();
    await button('intake.take').click();
    await expect(page).toHaveURL(/requests\/req_/);

    await today();
    await expect(step('CALL_OUT')).toHaveAttribute('aria-current', 'step');
    await go('CALL_OUT');
    await page.getByRole('main').locator('a[href*="/requests/req_"]').first().click();
    const callOut = page.getByRole('region', { name: t('callOut.title'), exact: true });
    await expect(callOut.locator('[lang=en]').first()).toContainText('Someone needs help with shopping in Hyde Park area.');
  });
}

test('the steps are put away, and come back from the menu; a file of 5,000 rows, half of them broken, takes in nothing that was not pressed', async ({
  page,
}) => {
  const slug = `oldtown-${Date.now().toString(36)}`;
  await page.setViewportSize(PHONE);
  await beginNetwork(page, slug, 'Yara Q.');
  await page.goto(`/n/${slug}/today`);
  await page.getByRole('button', { name: 'Hide these steps' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing needs you now' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nothing needs you now' })).toBeVisible();
  await page.getByRole('button', { name: 'Yara Q.' }).click();
  await page.getByRole('link', { name: 'First steps' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'First steps' })).toBeVisible();

  await loadHydePark(slug);
  const rows = Array.from({ length: 5000 }, (_, at) => {
    const number = String(100_000 + at);
    const phone = at % 2 === 0 ? `07${number}000` : 'none';
    return `Row ${at},${phone},row-${at}@${slug}.example,W2 2UH`;
  });
  await page.goto(`/n/${slug}/volunteers/take-in`);
  await choose(page, 'The file (CSV)', ['Name,Phone,E-mail,Postcode', ...rows].join('\n'));
  await page.getByLabel('Which group is it from?').fill(HOST);
  await page.getByLabel('Each of them agreed').check();
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.getByRole('button', { name: 'Take in 2500 people' })).toBeVisible({ timeout: 180_000 });
  await expect(page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '3', exact: true }) })).toContainText(
    'Phone',
  );
  await expectNoSidewaysScroll(page);
  await page.goto(`/n/${slug}/first-steps`);
  const volunteers = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Volunteers', exact: true }) });
  await expect(volunteers).toContainText('To do');
});
