import router from '@adonisjs/core/services/router'

const InvitationAcceptancesController = () =>
  import('#identity/controllers/invitation_acceptances_controller')
const InvitationsController = () => import('#identity/controllers/invitations_controller')
const MemberChangesController = () => import('#identity/controllers/member_changes_controller')
const MemberDeactivationsController = () =>
  import('#identity/controllers/member_deactivations_controller')
const MemberRolesController = () => import('#identity/controllers/member_roles_controller')
const MembersController = () => import('#identity/controllers/members_controller')

router
  .group(() => {
    router.get('members', [MembersController, 'index']).as('members.index').can('members.list')
    router
      .put('members/:id/roles', [MemberRolesController, 'update'])
      .where('id', router.matchers.uuid())
      .as('members.roles.update')
      .can('members.change_roles')
    router
      .get('members/:id', [MembersController, 'show'])
      .where('id', router.matchers.uuid())
      .as('members.show')
      .can('members.list')
    router
      .delete('members/:id', [MembersController, 'destroy'])
      .where('id', router.matchers.uuid())
      .as('members.destroy')
      .can('members.remove')
    router
      .put('members/:id/deactivation', [MemberDeactivationsController, 'update'])
      .where('id', router.matchers.uuid())
      .as('members.deactivation.update')
      .can('members.deactivate')
    router
      .delete('members/:id/deactivation', [MemberDeactivationsController, 'destroy'])
      .where('id', router.matchers.uuid())
      .as('members.deactivation.destroy')
      .can('members.deactivate')
    router
      .post('member_changes', [MemberChangesController, 'store'])
      .as('member_changes.store')
      .can('members.change')
      .idempotent()

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
  })
  .prefix('api/v1')
  .as('identity')
