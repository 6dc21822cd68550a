import { createServer, type Server as NodeServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import app from '@adonisjs/core/services/app'
import emitter from '@adonisjs/core/services/emitter'
import encryption from '@adonisjs/core/services/encryption'
import logger from '@adonisjs/core/services/logger'
import { ServerFactory } from '@adonisjs/core/factories/http'
import type { Router } from '@adonisjs/core/http'
import type { Group } from '@japa/runner/core'
import { http } from '#config/app'

/**
 * A second server of the product with its error handler, tenants and body parser, but with routes
 * of a test: what belongs to every route is tested without a route of the product.
 *
 * @returns a function that gives its base URL once the group has begun
 */
export function useExtraServer(
  group: Group,
  defineRoutes: (router: Router) => void,
  settings: Partial<typeof http> = {}
): () => string {
  let server: NodeServer
  group.setup(async () => {
    const adonis = new ServerFactory()
      .merge({
        app,
        emitter,
        encryption: encryption.use(),
        logger,
        config: { ...http, ...settings },
      })
      .create()
    adonis.errorHandler(() => import('#core/http/exception_handler'))
    adonis.use([() => import('#core/http/locale_middleware')])
    const router = adonis.getRouter()
    router.use([
      () => import('#tenancy/middleware/resolve_tenant_middleware'),
      () => import('#core/http/input_middleware'),
      () => import('@adonisjs/core/bodyparser_middleware'),
    ])
    defineRoutes(router as never)
    await adonis.boot()
    server = createServer(adonis.handle.bind(adonis)).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    return () => void server.close()
  })
  return () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
