import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { text } from 'node:stream/consumers'
import app from '@adonisjs/core/services/app'
import env from '#start/env'
import { DatabaseRoles } from '#core/database/roles'
import { migratorConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { freePort } from '#tests/support/free_port'

const LEFT_OUT = /^(build|\.git|\.data)(\/|$)|(^|\/)(node_modules|dist)(\/|$)/

export interface Ending {
  code: number
  output: string
}

/** The whole source in a folder of its own, with a database of its own, to be changed at will. */
export class TreeCopy {
  readonly #database = `copy_${newId().replaceAll('-', '')}`
  #env: NodeJS.ProcessEnv = {}

  private constructor(readonly folder: string) {}

  static async make(): Promise<TreeCopy> {
    const copy = new TreeCopy(await mkdtemp(join(tmpdir(), 'belgenet-copy-')))
    const root = app.makePath()
    await cp(root, copy.folder, {
      recursive: true,
      filter: (source) => !LEFT_OUT.test(relative(root, source)),
    })
    await symlink(app.makePath('node_modules'), join(copy.folder, 'node_modules'))
    await copy.#prepare()
    return copy
  }

  /** A program of Node's with these arguments, for instance `ace.js make:slice feedback surveys`. */
  async node(...args: string[]): Promise<Ending> {
    const child = spawn(process.execPath, args, { cwd: this.folder, env: this.#env })
    const [output, errors, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ])
    return { code, output: output + errors }
  }

  async edit(path: string, change: (text: string) => string): Promise<void> {
    const file = join(this.folder, path)
    await writeFile(file, change(await readFile(file, 'utf8')))
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8')
  }

  async remove(): Promise<void> {
    await migratorConnection().rawQuery(`drop database "${this.#database}" with (force)`)
    const { login } = new DatabaseRoles(this.#database)
    const tag = login.split('_').at(-1)
    const { rows } = await migratorConnection().rawQuery(
      'select rolname from pg_roles where rolname like ?',
      [`%\\_${tag}%`]
    )
    for (const { rolname } of rows) {
      await migratorConnection().rawQuery(`drop role "${rolname}"`)
    }
    await rm(this.folder, { recursive: true })
  }

  async #prepare(): Promise<void> {
    await migratorConnection().rawQuery(`create database "${this.#database}"`)
    const database = new URL(env.get('DATABASE_URL').release())
    database.pathname = `/${this.#database}`
    const port = await freePort()
    this.#env = {
      ...process.env,
      PORT: String(port),
      APP_URL: `http://localhost:${port}`,
      DATABASE_URL: database.href,
      QUEUE_PREFIX: this.#database,
      STORAGE_ROOT: join(this.folder, '.data'),
    }
  }
}
