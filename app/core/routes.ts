import router from '@adonisjs/core/services/router'

const LivenessController = () => import('#core/controllers/liveness_controller')
const OpenapiController = () => import('#core/controllers/openapi_controller')
const ReadinessController = () => import('#core/controllers/readiness_controller')

router.get('health/live', [LivenessController]).as('health.live').public()
router.get('health/ready', [ReadinessController]).as('health.ready').public()

router.get('api/v1/openapi.json', [OpenapiController, 'show']).as('core.openapi').public()
