import router from '@adonisjs/core/services/router'

const TenantsController = () => import('#platform/controllers/tenants_controller')

router
  .get('api/v1/platform/tenants', [TenantsController, 'index'])
  .as('platform.tenants.index')
  .can('tenants.list')
router
  .get('api/v1/platform/summary', [TenantsController, 'summary'])
  .as('platform.summary.show')
  .can('tenants.list')
