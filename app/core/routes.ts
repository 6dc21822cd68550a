import router from '@adonisjs/core/services/router'

const LivenessController = () => import('#core/controllers/liveness_controller')
const ReadinessController = () => import('#core/controllers/readiness_controller')

router.get('health/live', [LivenessController]).as('health.live').public()
router.get('health/ready', [ReadinessController]).as('health.ready').public()
