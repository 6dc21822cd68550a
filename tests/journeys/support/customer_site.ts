import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appUrl } from '#config/app'
import { CreateHandoffSecret } from '#embedding/contract'
import { Part } from '#tests/journeys/support/part'
import { allowPage } from '#tests/support/embed_page'
import { freePort } from '#tests/support/free_port'
import type { TestTenant } from '#tests/support/tenant'

/**
 * The demo's customer with a web site of its own on another site: it is on 127.0.0.1, the product on
 * localhost, and it knows of the product what every customer knows.
 */
export class CustomerSite {
  private constructor(
    readonly origin: string,
    private readonly part: Part,
    private readonly folder: string
  ) {}

  /** Opens the site of this tenant. */
  static async open(tenant: TestTenant): Promise<CustomerSite> {
    const folder = await mkdtemp(join(tmpdir(), 'customer-'))
    const infoFile = join(folder, 'demo.json')
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const { key } = await allowPage(tenant, origin)
    const { kid, secret } = await tenant.run(() => new CreateHandoffSecret().handle())
    await writeFile(
      infoFile,
      JSON.stringify({ embedKey: key, handoffKid: kid, handoffSecret: secret })
    )
    const env = { CUSTOMER_SITE_PORT: String(port), APP_URL: appUrl.origin, DEMO_INFO: infoFile }
    const part = new Part(['widgets/demo-site/server.mjs'], env)
    await part.until(() =>
      fetch(origin).then(
        ({ ok }) => ok,
        () => false
      )
    )
    return new CustomerSite(origin, part, folder)
  }

  url(path: string): string {
    return this.origin + path
  }

  async close(): Promise<void> {
    await this.part.stop()
    await rm(this.folder, { recursive: true })
  }
}
