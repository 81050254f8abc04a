import { expect } from '@playwright/test';
import { linkIn } from './lead.ts';
import { heading, NARROW, press, test } from './walk.ts';

for (const scripts of [false, true]) {
  test.describe(() => {
    test.use({ ...NARROW, javaScriptEnabled: scripts });

    test(`a volunteer tells of a worry from the page of their task, ${scripts ? 'with' : 'without'} scripts`, async ({
      page,
      fair,
      lead,
      mailTo,
    }) => {
      const { id } = await lead.take('en');
      await lead.callOut(id);
      await page.goto(linkIn(await mailTo('daniel-p', /https?:/)));
      await press(page, 'I can');
      await page.getByRole('link', { name: 'I am worried about somebody’s safety' }).click();
      await expect(heading(page)).toHaveText('Are you worried about somebody?');
      await expect(page.getByRole('main').getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
      await fair();

      await press(page, 'Tell the safeguarding lead');
      await expect(page.getByRole('alert')).toContainText('Say in a few words what worries you.');
      await page.getByLabel('What worries you?').fill('She has no food and is afraid');
      await press(page, 'Tell the safeguarding lead');
      await expect(page.getByRole('alert')).toContainText('Choose who may be at risk.');
      await expect(page.getByLabel('What worries you?')).toHaveValue('She has no food and is afraid');
      await fair();
      await page.getByLabel('The person I help').check();
      await expect(page.getByLabel('Is it about somebody who runs the network?')).toContainText('Grace O. (ward lead)');
      await press(page, 'Tell the safeguarding lead');
      await expect(heading(page)).toHaveText('Thank you for telling us');
      expect(await page.content()).not.toContain('no food');
      await fair();
      await page.getByRole('link', { name: 'Back to the task' }).click();
      await expect(heading(page)).toHaveText('Thank you for offering');
    });
  });
}
