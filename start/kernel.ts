import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'

server.errorHandler(() => import('#core/http/exception_handler'))

server.use([
  () => import('#core/http/locale_middleware'),
  () => import('@adonisjs/shield/shield_middleware'),
  () => import('#core/http/compression_middleware'),
  () => import('#core/http/freshness_middleware'),
  () => import('#tenancy/middleware/preflight_middleware'),
  () => import('#core/http/options_middleware'),
])

router.use([
  () => import('#tenancy/middleware/resolve_tenant_middleware'),
  () => import('#identity/middleware/authenticate_middleware'),
  () => import('#core/http/input_middleware'),
  () => import('@adonisjs/core/bodyparser_middleware'),
])
