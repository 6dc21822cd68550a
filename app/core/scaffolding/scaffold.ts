import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import type { BaseCommand } from '@adonisjs/core/ace'

type Codemods = Awaited<ReturnType<BaseCommand['createCodemods']>>
type Edit = (text: string) => string

/** New files from stubs, and the places where others learn of them. */
export class Scaffold {
  readonly #touched = new Set<string>()

  constructor(
    private readonly command: BaseCommand,
    private readonly codemods: Codemods
  ) {}

  async write(stub: string, state: object): Promise<void> {
    const stubs = this.command.app.makePath('resources/stubs')
    const { destination } = await this.codemods.makeUsingStub(stubs, stub, { ...state })
    this.#touched.add(destination)
  }

  /** @throws when the file is not as the edit expects it */
  async wire(path: string, edit: Edit): Promise<void> {
    const file = this.command.app.makePath(path)
    await writeFile(file, edit(await readFile(file, 'utf8')))
    this.#touched.add(file)
    this.command.logger.action(`wire ${path}`).succeeded()
  }

  /** A sentence under `section.key` of a file that stands in both languages. */
  async say(file: string, key: [section: string, name: string], words: Words): Promise<void> {
    const [section, name] = key
    for (const locale of ['tr', 'en'] as const) {
      await this.wire(`resources/lang/${locale}/${file}`, (text) => {
        const messages = JSON.parse(text)
        messages[section][name] = words[locale]
        return `${JSON.stringify(messages, null, 2)}\n`
      })
    }
  }

  exists(path: string): boolean {
    return existsSync(this.command.app.makePath(path))
  }

  /** Everything as the project lays it out, whatever the lengths of names. */
  async format(): Promise<void> {
    const prettier = await import('prettier')
    for (const file of this.#touched) {
      const { ignored } = await prettier.getFileInfo(file, {
        ignorePath: this.command.app.makePath('.prettierignore'),
      })
      if (!ignored) {
        const options = await prettier.resolveConfig(file)
        const text = await readFile(file, 'utf8')
        await writeFile(file, await prettier.format(text, { ...options, filepath: file }))
      }
    }
  }
}

interface Words {
  tr: string
  en: string
}
