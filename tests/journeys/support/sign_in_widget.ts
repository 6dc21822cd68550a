import type { Locator } from 'playwright-core'
import { stage } from '#tests/journeys/support/stage'

export interface Person {
  email: string
  /** Missing for somebody who has given it before */
  name?: string
}

/** Signs in inside an element: the address, the code that the mail brings, and the name it asks once. */
export async function signInInside(element: Locator, { email, name }: Person): Promise<void> {
  await element.getByLabel('E-posta').fill(email)
  await element.getByRole('button', { name: 'Kod gönder' }).click()
  // The form goes on by itself with the eighth digit.
  await element.getByLabel('Kod', { exact: true }).fill(await stage().mailbox.codeFor(email))
  if (!name) return
  await element.getByLabel('Ad soyad').fill(name)
  await element.getByRole('button', { name: 'Devam et' }).click()
}
