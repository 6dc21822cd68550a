import router from '@adonisjs/core/services/router'

const TenantController = () => import('#tenancy/controllers/tenant_controller')

router.get('api/v1/tenant', [TenantController]).as('tenancy.tenant.show').public()
