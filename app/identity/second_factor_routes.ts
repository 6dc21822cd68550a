import router from '@adonisjs/core/services/router'

const SecondFactorsController = () => import('#identity/controllers/second_factors_controller')

router
  .group(() => {
    router
      .get('me/second_factor', [SecondFactorsController, 'show'])
      .as('me.second_factor.show')
      .can('account.secure')
    router
      .post('me/second_factor', [SecondFactorsController, 'store'])
      .as('me.second_factor.store')
      .can('account.secure')
    router
      .post('me/second_factor/confirmation', [SecondFactorsController, 'confirm'])
      .as('me.second_factor.confirmation.store')
      .can('account.secure')
    router
      .post('me/second_factor/recovery_codes', [SecondFactorsController, 'renewCodes'])
      .as('me.second_factor.recovery_codes.store')
      .can('account.secure')
    router
      .post('me/second_factor/removal', [SecondFactorsController, 'remove'])
      .as('me.second_factor.removal.store')
      .can('account.secure')
  })
  .prefix('api/v1')
  .as('identity')
