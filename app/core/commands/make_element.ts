import { spawnSync } from 'node:child_process'
import { args } from '@adonisjs/core/ace'
import string from '@adonisjs/core/helpers/string'
import { MakeCommand } from '#core/console/make_command'
import { insertInto } from '#core/scaffolding/insert_into'
import type { Scaffold } from '#core/scaffolding/scaffold'

/** First load over the wire in kB; the loader and the base take most of it. */
const BUDGET = 17

export default class MakeElement extends MakeCommand {
  static commandName = 'make:element'
  static description = 'A custom element of three files: element, styles, test'

  @args.string({ description: 'Name after belgenet-, for instance calendar' })
  declare element: string

  protected async refusal(scaffold: Scaffold) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(this.element)) {
      return `“${this.element}” is no name: small letters and dashes, as in live-room.`
    }
    return scaffold.exists(`widgets/elements/${this.element}`)
      ? `widgets/elements/${this.element} is there.`
      : undefined
  }

  protected async make(scaffold: Scaffold) {
    const state = { element: this.element, className: string.pascalCase(this.element) }
    for (const stub of ['element', 'styles', 'test']) {
      await scaffold.write(`element/${stub}.stub`, state)
    }
    await scaffold.wire('tests/run/sizes.mjs', (text) =>
      insertInto(text, 'const ELEMENTS = {', `'belgenet-${this.element}': ${BUDGET},`)
    )
    this.#describe()
  }

  protected next() {
    return [
      `Its own messages: lang.tr.ts and lang.en.ts beside it, as in widgets/elements/catalog.`,
      'After a change of attributes, events or parts write custom-elements.json anew.',
    ]
  }

  /** What a page may use of it, for the manifest that the project ships. */
  #describe() {
    const analyzer = this.app.makePath('node_modules/@custom-elements-manifest/analyzer/cem.js')
    const config = ['--config', 'custom-elements-manifest.config.mjs']
    const { status, stderr } = spawnSync(process.execPath, [analyzer, 'analyze', ...config], {
      cwd: this.app.makePath('widgets'),
      encoding: 'utf8',
    })
    if (status !== 0) {
      throw new Error(stderr)
    }
    this.logger.action('wire widgets/custom-elements.json').succeeded()
  }
}
