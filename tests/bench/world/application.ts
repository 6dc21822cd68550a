import { Ignitor } from '@adonisjs/core'

const ROOT = new URL('../../../', import.meta.url)

/**
 * The product inside this process: its actions prepare what is measured, and its server answers where
 * queries are counted. What is timed under load runs in a process of its own.
 */
export async function bootApplication(): Promise<() => Promise<void>> {
  const importer = (path: string) =>
    /^\.\.?\//.test(path) ? import(new URL(path, ROOT).href) : import(path)
  const ignitor = new Ignitor(ROOT, { importer })
  ignitor.tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
  })
  await ignitor.httpServer().start()
  const { PrepareDatabase } = await import('#platform/actions/prepare_database')
  await new PrepareDatabase().handle()
  return () => ignitor.terminate()
}
