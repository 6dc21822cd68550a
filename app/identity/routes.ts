import router from '@adonisjs/core/services/router'

const EmailChallengesController = () => import('#identity/controllers/email_challenges_controller')
const InvitationAcceptancesController = () =>
  import('#identity/controllers/invitation_acceptances_controller')
const InvitationsController = () => import('#identity/controllers/invitations_controller')
const MeController = () => import('#identity/controllers/me_controller')
const MemberRolesController = () => import('#identity/controllers/member_roles_controller')
const MembersController = () => import('#identity/controllers/members_controller')
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

    router.get('members', [MembersController, 'index']).as('members.index').can('members.list')
    router
      .put('members/:id/roles', [MemberRolesController, 'update'])
      .where('id', router.matchers.uuid())
      .as('members.roles.update')
      .can('members.change_roles')

    router
      .post('invitations', [InvitationsController, 'store'])
      .as('invitations.store')
      .can('members.invite')
      .idempotent()
    router
      .get('invitations/:token', [InvitationsController, 'show'])
      .as('invitations.show')
      .public()
    router
      .post('invitations/:token/acceptance', [InvitationAcceptancesController, 'store'])
      .as('invitations.acceptance.store')
      .public()

    router
      .post('platform/tokens', [PlatformTokensController, 'store'])
      .as('platform.tokens.store')
      .public()
  })
  .prefix('api/v1')
  .as('identity')
