import router from '@adonisjs/core/services/router'

const PortalController = () => import('#backoffice/controllers/portal_controller')

router.get('app', [PortalController]).as('portal.home').public()
router.get('app/*', [PortalController]).as('portal.page').public()
