import { readdir } from 'node:fs/promises'
import { args, flags } from '@adonisjs/core/ace'
import string from '@adonisjs/core/helpers/string'
import { MakeCommand } from '#core/console/make_command'
import { wireSlice } from '#core/scaffolding/wire_slice'
import type { Scaffold } from '#core/scaffolding/scaffold'

const stubs = [
  ...['routes', 'controller', 'validator', 'query', 'transformer'],
  ...['migration', 'spec'],
]
const NAME = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/

export default class MakeSlice extends MakeCommand {
  static commandName = 'make:slice'
  static description = 'A new domain: its table, its first list with route and tests, its wiring'

  @args.string({ description: 'Name of the folder in app/, for instance feedback' })
  declare slice: string

  @args.string({ description: 'What it lists first, in the plural, for instance surveys' })
  declare resource: string

  @flags.string({ description: 'The resource in Turkish, for the API’s page' })
  declare tr?: string

  @flags.string({ description: 'The resource in English, for the API’s page' })
  declare en?: string

  protected async refusal(scaffold: Scaffold) {
    const wrong = [this.slice, this.resource].find((name) => !NAME.test(name))
    if (wrong !== undefined) {
      return `“${wrong}” is no name: small letters and underscores, as in course_notes.`
    }
    return scaffold.exists(`app/${this.slice}`) ? `app/${this.slice} is there.` : undefined
  }

  protected async make(scaffold: Scaffold) {
    const singular = string.singular(this.resource)
    const state = {
      slice: this.slice,
      resource: this.resource,
      singular,
      number: await this.#nextMigration(),
      heading: string.sentenceCase(this.resource),
      resourceName: string.pascalCase(this.resource),
      singularName: string.pascalCase(singular),
      listValidator: `${string.camelCase(singular)}ListValidator`,
    }
    for (const stub of stubs) {
      await scaffold.write(`slice/${stub}.stub`, state)
    }
    const plain = this.resource.replaceAll('_', ' ')
    const words = { tr: this.tr ?? plain, en: this.en ?? plain }
    await wireSlice(scaffold, { slice: this.slice, resource: this.resource, words })
  }

  protected next() {
    return [
      'Now: node ace openapi:build',
      'Say who may call whom in .dependency-cruiser.js, and what the slice owns in ARCHITECTURE.md.',
      `Give ${this.resource}.list in app/identity/domain/abilities.ts to more than admins, if they need it.`,
    ]
  }

  async #nextMigration(): Promise<string> {
    const files = await readdir(this.app.makePath('database/migrations/tenant'))
    const last = Math.max(...files.map((file) => Number.parseInt(file)).filter(Number.isInteger))
    return String((Math.floor(last / 10) + 1) * 10).padStart(4, '0')
  }
}
