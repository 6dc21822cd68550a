import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ApplicationService } from '@adonisjs/core/types'

export interface DescribedPort {
  /** Name of the interface that every driver keeps */
  contract: string
  /** Where it comes from, for instance `#storage/disks/disk` */
  module: string
  /** Where the drivers lie, for instance `app/storage/disks` */
  folder: string
  methods: string[]
  /** What a driver shows without being asked */
  properties: string[]
}

const PORT = /new Port<(\w+)>/
const METHOD = /^ {2}(\w+)\(/gm
const PROPERTY = /^ {2}(?:readonly )?(\w+): /gm

/** What `config/<name>.ts` lists drivers of; undefined when it lists none. */
export async function readPort(
  app: ApplicationService,
  name: string
): Promise<DescribedPort | undefined> {
  const config = await readFile(app.makePath('config', `${name}.ts`), 'utf8').catch(() => '')
  const [, contract = ''] = PORT.exec(config) ?? []
  const imported = new RegExp(`import type \\{[^}]*\\b${contract}\\b[^}]*\\} from '#([^']+)'`)
  const [, path] = imported.exec(config) ?? []
  if (!contract || !path) {
    return undefined
  }
  const source = await readFile(app.makePath('app', `${path}.ts`), 'utf8')
  const body = bodyOf(source, contract)
  return {
    contract,
    module: `#${path}`,
    folder: `app/${dirname(path)}`,
    methods: [...body.matchAll(METHOD)].map(([, method]) => method),
    properties: [...body.matchAll(PROPERTY)].map(([, property]) => property),
  }
}

/** The project's layout is fixed by its formatter: an interface ends at the first bare bracket. */
function bodyOf(source: string, contract: string): string {
  const [, body = ''] =
    new RegExp(`export interface ${contract}\\b[^{]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(source) ?? []
  return body
}
