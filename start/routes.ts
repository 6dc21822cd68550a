import '#core/routes'
