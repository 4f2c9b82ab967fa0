import { defineTask, listOperations, syncAll, syncOptions } from 'tbx'

export default defineTask({
  summary: 'bring rule chains from one tenant, or a backup, to many: creates and updates by name, shows what differs',
  details:
    'Chains, devices and whatever else nodes refer to get the ids of what is called alike there; nodes keep their ids.\n' +
    'All servers are planned for first: what refers to nothing is said, and then nothing is written. Which chain is the\n' +
    'root stays as each server has it, unless --root is given.',
  options: {
    names: { type: 'list', positional: true, description: 'names of rule chains', value: 'NAME' },
    ...syncOptions,
    root: { type: 'boolean', description: 'make the chain that is the root where they come from the root there, too' },
  },
  changes: true,
  needs: {
    operations: [
      ...listOperations,
      'ruleChain.getRuleChainMetaData',
      'ruleChain.saveRuleChain',
      'ruleChain.saveRuleChainMetaData',
      'ruleChain.setRootRuleChain',
    ],
  },
  examples: [
    ['rulechains-sync --all --backup backup --dry-run', 'what a backup would change here'],
    [
      'rulechains-sync "Root Rule Chain" --nested --to production',
      'from here to another server, with its other chains',
    ],
  ],
  run: (context) =>
    syncAll(context, {
      kind: 'RULE_CHAIN',
      what: 'rule chain',
      local: context.options.root ? [] : ['root'],
    }),
})
