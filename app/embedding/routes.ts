import router from '@adonisjs/core/services/router'

const EmbedChecksController = () => import('#embedding/controllers/embed_checks_controller')
const EmbedKeysController = () => import('#embedding/controllers/embed_keys_controller')
const EmbedOriginsController = () => import('#embedding/controllers/embed_origins_controller')
const EmbedSessionsController = () => import('#embedding/controllers/embed_sessions_controller')
const HandoffSecretsController = () => import('#embedding/controllers/handoff_secrets_controller')

router.get('embed/v1/check', [EmbedChecksController]).as('embedding.checks.show').public()
router
  .group(() => {
    const uuid = router.matchers.uuid()
    router.post('embed/sessions', [EmbedSessionsController, 'store']).as('sessions.store').public()

    router
      .get('embed_keys', [EmbedKeysController, 'index'])
      .as('keys.index')
      .can('embedding.manage')
    router
      .post('embed_keys', [EmbedKeysController, 'store'])
      .as('keys.store')
      .can('embedding.manage')
    router
      .delete('embed_keys/:id', [EmbedKeysController, 'destroy'])
      .where('id', uuid)
      .as('keys.destroy')
      .can('embedding.manage')

    router
      .get('embed_origins', [EmbedOriginsController, 'index'])
      .as('origins.index')
      .can('embedding.manage')
    router
      .post('embed_origins', [EmbedOriginsController, 'store'])
      .as('origins.store')
      .can('embedding.manage')
    router
      .delete('embed_origins/:id', [EmbedOriginsController, 'destroy'])
      .where('id', uuid)
      .as('origins.destroy')
      .can('embedding.manage')

    router
      .get('handoff_secrets', [HandoffSecretsController, 'index'])
      .as('handoff_secrets.index')
      .can('embedding.manage')
    router
      .post('handoff_secrets', [HandoffSecretsController, 'store'])
      .as('handoff_secrets.store')
      .can('embedding.manage')
    router
      .delete('handoff_secrets/:id', [HandoffSecretsController, 'destroy'])
      .where('id', uuid)
      .as('handoff_secrets.destroy')
      .can('embedding.manage')
  })
  .prefix('api/v1')
  .as('embedding')
