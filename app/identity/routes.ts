import router from '@adonisjs/core/services/router'

const EmailChallengesController = () => import('#identity/controllers/email_challenges_controller')
const MeController = () => import('#identity/controllers/me_controller')
const PlatformTokensController = () => import('#identity/controllers/platform_tokens_controller')
const ProofNoncesController = () => import('#identity/controllers/proof_nonces_controller')
const TokensController = () => import('#identity/controllers/tokens_controller')

router
  .group(() => {
    router
      .post('email_challenges', [EmailChallengesController, 'store'])
      .as('email_challenges.store')
      .public()
    router.get('proof_nonce', [ProofNoncesController, 'show']).as('proof_nonce.show').public()
    router.post('tokens', [TokensController, 'store']).as('tokens.store').public()
    router
      .delete('tokens/current', [TokensController, 'destroy'])
      .as('tokens.destroy')
      .can('sessions.end')

    router.get('me', [MeController, 'show']).as('me.show').can('profile.read')
    router.patch('me', [MeController, 'update']).as('me.update').can('profile.update')

    router
      .post('platform/tokens', [PlatformTokensController, 'store'])
      .as('platform.tokens.store')
      .public()
  })
  .prefix('api/v1')
  .as('identity')
