import type { Page } from 'playwright-core'
import { signInInside, type Person } from '#tests/journeys/support/sign_in_widget'
import { stage } from '#tests/journeys/support/stage'
import { PlayerPage } from '#tests/support/player_page'

/** Where the film of ninety seconds stands on the customer's site. */
export function roastUrl(): string {
  return stage().site.url('/okul/kavurma-egrisi')
}

/** Somebody new signs in at the film, takes the course and begins to watch. */
export async function beginRoast(page: Page, person: Person): Promise<PlayerPage> {
  const element = page.locator('belgenet-player')
  const player = new PlayerPage(page)
  await page.goto(roastUrl())
  await signInInside(element, person)
  await element.getByRole('button', { name: 'Ücretsiz kaydol ve başla' }).click()
  await player.ready()
  await player.play()
  return player
}
