import { setUpDemo } from '../steps/demo.mjs'
import { startProduct } from '../steps/product.mjs'
import { buildRelease } from '../steps/release.mjs'
import { startServices } from '../steps/services.mjs'
import { productPanel } from '../terminal/product_panel.mjs'

/** `npm start`: the product as it is built, until Ctrl-C. */
export async function start(session) {
  const [{ server, version }] = await Promise.all([buildRelease(session), startServices(session)])
  const demo = await setUpDemo(session, { cwd: server, version })
  await startProduct(session, { server, demo })
  session.lock.update({ state: 'running', url: session.env.APP_URL })
  console.log(`\n${productPanel(demo)}\n`)
}
