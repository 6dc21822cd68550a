import { existsSync } from 'node:fs'
import { buildRelease } from '../steps/release.mjs'
import { startServices } from '../steps/services.mjs'
import { inRoot } from '../system/paths.mjs'
import { follow } from '../terminal/follow.mjs'

const ENTRY = 'tests/bench/run.ts'

/** `npm run bench -- <words>`: measures the product as it is built, which it finds in BENCH_SERVER. */
export async function bench(session, words) {
  if (!existsSync(inRoot(ENTRY))) throw new Error(`There are no benches yet (${ENTRY}).`)
  const [{ server }] = await Promise.all([buildRelease(session), startServices(session)])
  const args = ['--import=@poppinss/ts-exec', ENTRY, ...words]
  const env = { ...session.env, BENCH_SERVER: server }
  const part = session.children.launch('bench', session.node, args, { env })
  follow(part)
  await session.close(Number(await part.ended))
}
