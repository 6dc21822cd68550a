import { createRequire } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { appUrl } from '#config/app'
import { tenantDirectory } from '#tenancy/tenant_directory'
import { platformConnection } from '#core/database/connections'
import { DisallowOrigin } from '#embedding/actions/disallow_origin'
import { ListEmbedOrigins } from '#embedding/queries/list_embed_origins'
import { newId } from '#core/shared/id'
import { Part } from '#tests/journeys/support/part'
import { allowPage } from '#tests/support/embed_page'
import { freePort } from '#tests/support/free_port'
import type { TestTenant } from '#tests/support/tenant'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const ARRIVAL_MS = 20_000
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** A host that the browser of the journeys finds on this machine, and takes for an insecure one. */
export const INSECURE_HOST = 'duz-http.test'

/** The host-page zoo, of which every page carries the widgets of one tenant or two. */
export class Zoo {
  private constructor(
    readonly port: number,
    private readonly part: Part
  ) {}

  static async open(tenant: TestTenant, other: TestTenant): Promise<Zoo> {
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const [{ key }, neighbour] = [await allowPage(tenant, origin), await allowPage(other, origin)]
    await allowInsecurely(tenant, `http://${INSECURE_HOST}:${port}`)
    const part = new Part(['widgets/zoo/server.mjs'], {
      ZOO_PORT: String(port),
      APP_URL: appUrl.origin,
      EMBED_KEY: key,
      OTHER_KEY: neighbour.key,
    })
    const zoo = new Zoo(port, part)
    await part.until(() =>
      fetch(zoo.url('')).then(
        ({ ok }) => ok,
        () => false
      )
    )
    return zoo
  }

  url(path: string, host = '127.0.0.1'): string {
    return `http://${host}:${this.port}/${path}`
  }

  /** Takes the site from the list of the academy, as its admin does. */
  async forbid(tenant: TestTenant): Promise<void> {
    await tenant.run(async () => {
      const origins = await new ListEmbedOrigins().handle()
      const { id } = origins.find(({ origin }) => this.url('').startsWith(origin))!
      await new DisallowOrigin().handle(id)
    })
  }

  close(): Promise<void> {
    return this.part.stop()
  }
}

/** The checker comes with the browser, not with the page, whose policy would forbid it. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: AXE })
}

/** What axe finds inside an element, one line a rule. */
export async function faultsOf(page: Page, tag: string): Promise<string[]> {
  const options = JSON.stringify({ runOnly: RULES })
  return page.evaluate(
    `axe.run(document.querySelectorAll('${tag}'), ${options}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))`
  )
}

/** Until the film has played past this second. */
export async function passes(player: Locator, seconds: number): Promise<void> {
  for (const end = Date.now() + ARRIVAL_MS; Date.now() < end; await wait(50)) {
    if ((await secondsOf(player)) > seconds) return
  }
  throw new Error(`The film does not get to ${seconds} s`)
}

/** Until the film stands there, give or take two seconds. */
export async function standsAt(player: Locator, seconds: number): Promise<void> {
  let found = 0
  for (const end = Date.now() + ARRIVAL_MS; Date.now() < end; await wait(50)) {
    found = await secondsOf(player)
    if (Math.abs(found - seconds) < 2) return
  }
  throw new Error(`The film stands at ${found} s, not at ${seconds} s`)
}

/** Where the film stands, as its bar says it, in seconds. */
export async function secondsOf(player: Locator): Promise<number> {
  const value = await player.locator('.seek').first().inputValue()
  return Number(value)
}

/** The portal refuses plain http; what a listed site of that kind would meet is seen all the same. */
async function allowInsecurely(tenant: TestTenant, origin: string): Promise<void> {
  await platformConnection().rawQuery(
    'insert into embed_origins (id, tenant_id, origin) values (?, ?, ?)',
    [newId(), tenant.scope.id, origin]
  )
  await tenantDirectory.forget()
}
