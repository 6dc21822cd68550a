import router from '@adonisjs/core/services/router'

const DevicesController = () => import('#identity/controllers/devices_controller')
const EmailChangesController = () => import('#identity/controllers/email_changes_controller')
const EmailVerificationsController = () =>
  import('#identity/controllers/email_verifications_controller')
const PasswordsController = () => import('#identity/controllers/passwords_controller')

router
  .group(() => {
    router
      .put('me/password', [PasswordsController, 'update'])
      .as('me.password.update')
      .can('account.secure')
    router
      .post('me/email_change', [EmailChangesController, 'store'])
      .as('me.email_change.store')
      .can('account.secure')
    router
      .post('me/email_verification', [EmailVerificationsController, 'store'])
      .as('me.email_verification.store')
      .can('account.secure')

    router
      .get('me/devices', [DevicesController, 'index'])
      .as('me.devices.index')
      .can('devices.list')
    router
      .delete('me/devices', [DevicesController, 'destroyOthers'])
      .as('me.devices.destroy_others')
      .can('devices.revoke')
    router
      .delete('me/devices/:id', [DevicesController, 'destroy'])
      .where('id', router.matchers.uuid())
      .as('me.devices.destroy')
      .can('devices.revoke')
  })
  .prefix('api/v1')
  .as('identity')
