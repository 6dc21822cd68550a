import type { Browser } from 'playwright-core'
import { newId } from '#core/shared/id'
import { SeedCourses } from '#platform/demo/seed_courses'
import { launchBrowser } from '#tests/journeys/support/browser'
import { CustomerSite } from '#tests/journeys/support/customer_site'
import { Mailbox } from '#tests/journeys/support/mailbox'
import { Part } from '#tests/journeys/support/part'
import { TestTenant } from '#tests/support/tenant'

/** What all journeys find: made once, and left by each as it was but for people of its own. */
export interface Stage {
  /** The customer's academy, with the courses that ship with the product */
  academy: TestTenant
  site: CustomerSite
  mailbox: Mailbox
  browser: Browser
}

let current: Stage | undefined

export function stage(): Stage {
  return current!
}

/** Beside the server of the tests: worker, customer's site, mail and browser. Gives what ends them. */
export async function openStage(): Promise<() => Promise<void>> {
  const mailbox = await Mailbox.open()
  const worker = new Part(['ace.js', 'queue:work'], {
    SMTP_URL: mailbox.url,
    QUEUE_PREFIX: `journeys-${newId()}`,
  })
  const [browser, { academy, site }] = await Promise.all([launchBrowser(), openAcademy()])
  current = { academy, site, mailbox, browser }
  return async () => {
    await Promise.all([browser.close(), worker.stop(), site.close()])
    await mailbox.close()
  }
}

async function openAcademy() {
  const academy = new TestTenant()
  await academy.provision({ name: 'Kavruk Okulu' })
  const site = await CustomerSite.open(academy)
  await academy.run(() => new SeedCourses().handle())
  return { academy, site }
}
