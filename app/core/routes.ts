import router from '@adonisjs/core/services/router'

const ApiDocsController = () => import('#core/controllers/api_docs_controller')
const LivenessController = () => import('#core/controllers/liveness_controller')
const OpenapiController = () => import('#core/controllers/openapi_controller')
const ReadinessController = () => import('#core/controllers/readiness_controller')

router.get('health/live', [LivenessController]).as('health.live').public()
router.get('health/ready', [ReadinessController]).as('health.ready').public()

router.get('api/v1/openapi.json', [OpenapiController, 'show']).as('core.openapi').public()
router.get('api/docs', [ApiDocsController, 'show']).as('core.docs').public()
router.get('api/docs/assets/*', [ApiDocsController, 'asset']).as('core.docs.assets').public()
