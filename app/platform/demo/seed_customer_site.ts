import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { demo } from '#config/demo'
import {
  AllowOrigin,
  CreateEmbedKey,
  CreateHandoffSecret,
  ListEmbedKeys,
} from '#embedding/contract'
import { DescribeDemo } from '#platform/demo/describe_demo'

const KEY_NAME = 'Demo site'

interface Handoff {
  handoffKid: string
  handoffSecret: string
}

/** Key, allowed origin and hand-off secret of the demo customer's own web site, and the file it reads. */
export class SeedCustomerSite {
  async handle(): Promise<void> {
    await new AllowOrigin().handle(demo.customerSite)
    const keys = await new ListEmbedKeys().handle()
    if (!keys.some(({ name, revokedAt }) => name === KEY_NAME && !revokedAt)) {
      await new CreateEmbedKey().handle({ name: KEY_NAME, mode: 'test' })
    }
    if (demo.infoFile) {
      await this.#write(demo.infoFile)
    }
  }

  /** A secret is shown once, so the file keeps the one it has. */
  async #write(file: string): Promise<void> {
    const handoff = (await this.#kept(file)) ?? (await this.#newSecret())
    const info = { ...(await new DescribeDemo().handle()), ...handoff }
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, JSON.stringify(info, null, 2), { mode: 0o600 })
  }

  async #kept(file: string): Promise<Handoff | undefined> {
    const text = await readFile(file, 'utf8').catch(() => '{}')
    const { handoffKid, handoffSecret } = JSON.parse(text) as Partial<Handoff>
    return handoffKid && handoffSecret ? { handoffKid, handoffSecret } : undefined
  }

  async #newSecret(): Promise<Handoff> {
    const { kid, secret } = await new CreateHandoffSecret().handle()
    return { handoffKid: kid, handoffSecret: secret }
  }
}
