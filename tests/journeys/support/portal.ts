import type { Page } from 'playwright-core'
import { appUrl } from '#config/app'
import type { TestTenant } from '#tests/support/tenant'

/** The address of a page of the tenant's own house. */
export function portalUrl({ host }: TestTenant, path: string): string {
  return `${appUrl.protocol}//${host}:${appUrl.port}${path}`
}

/** Signs in at the door that stands open, with a password. */
export async function enterPassword(
  page: Page,
  { email, password }: { email: string; password: string }
): Promise<void> {
  await page.locator('input[autocomplete=username]').fill(email)
  await page.locator('input[autocomplete=current-password]').fill(password)
  await page.keyboard.press('Enter')
}
