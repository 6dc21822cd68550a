import router from '@adonisjs/core/services/router'

const EmailConfirmationsController = () =>
  import('#identity/controllers/email_confirmations_controller')
const PasswordResetCompletionsController = () =>
  import('#identity/controllers/password_reset_completions_controller')
const PasswordResetsController = () => import('#identity/controllers/password_resets_controller')

router
  .group(() => {
    router
      .post('password_resets', [PasswordResetsController, 'store'])
      .as('password_resets.store')
      .public()
    router
      .get('password_resets/:token', [PasswordResetsController, 'show'])
      .as('password_resets.show')
      .public()
    router
      .post('password_resets/:token/completion', [PasswordResetCompletionsController, 'store'])
      .as('password_resets.completion.store')
      .public()
    router
      .get('email_confirmations/:token', [EmailConfirmationsController, 'show'])
      .as('email_confirmations.show')
      .public()
    router
      .post('email_confirmations/:token/acceptance', [EmailConfirmationsController, 'store'])
      .as('email_confirmations.acceptance.store')
      .public()
  })
  .prefix('api/v1')
  .as('identity')
