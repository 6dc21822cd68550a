import router from '@adonisjs/core/services/router'
import { settingGroupPattern } from '#tenancy/shared/setting_groups'

const LimitsController = () => import('#tenancy/controllers/limits_controller')
const SettingsController = () => import('#tenancy/controllers/settings_controller')
const TenantController = () => import('#tenancy/controllers/tenant_controller')

router.get('api/v1/tenant', [TenantController]).as('tenancy.tenant.show').public()

router
  .group(() => {
    router
      .get('settings/:group', [SettingsController, 'show'])
      .where('group', settingGroupPattern)
      .as('settings.show')
      .can('settings.manage')
    router
      .patch('settings/:group', [SettingsController, 'update'])
      .where('group', settingGroupPattern)
      .as('settings.update')
      .can('settings.manage')
    router.get('limits', [LimitsController, 'index']).as('limits.index').can('settings.manage')
  })
  .prefix('api/v1')
  .as('tenancy')
