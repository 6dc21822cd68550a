import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const POLICY = /<!-- Content-Security-Policy\n([^]*?)-->/

/**
 * A web developer's page that holds nothing but the code that the portal gave to copy, under the
 * policy that came with it and no word more.
 */
export class CopiedPage {
  code = ''
  readonly #server: Server = createServer((_request, response) => {
    const policy = POLICY.exec(this.code)?.[1].replaceAll('\n', ' ') ?? ''
    // The rules that the code brings need a style-src of the page's own, as any page has.
    const headers = { 'content-security-policy': `default-src 'none'; style-src 'self'; ${policy}` }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.end(`<!doctype html><html lang="tr"><title>Sayfa</title>${this.#body()}</html>`)
  })

  static async open(): Promise<CopiedPage> {
    const page = new CopiedPage()
    page.#server.listen(0, '127.0.0.1')
    await once(page.#server, 'listening')
    return page
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  /** A developer puts the rules into the page's own style sheet. */
  #body(): string {
    return this.code.replace(POLICY, '').replace(/<style>[^]*?<\/style>/, '')
  }
}
