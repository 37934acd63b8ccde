/** The rows of a proposal, with what totals need of them, so that they read the index alone. */
export const proposalIndex = {
  name: 'proposal_progress_proposal_index',
  expression: `create index "proposal_progress_proposal_index" on "proposal_progress" ("proposal_id")
      include ("is_counted", "sorted_on", "claimed_outcome", "verified_result")`,
};

/** What is owed, by the day, with all that it is counted by: few of many rows, and read from the index alone. */
export const owedIndex = {
  name: 'proposal_progress_owed_index',
  expression: `create index "proposal_progress_owed_index" on "proposal_progress" ("sorted_on", "id")
      include ("proposal_id", "year", "theme_id", "partner", "body", "unit_id", "unit_name", "role", "status",
        "proposal_status", "claimed_outcome", "verified_result", "awaits_cosign", "is_counted")
      where is_counted and sorted_on < '9999-12-31'`,
};

/** What awaits a signature, by the day, with all that it is narrowed and counted by: few of many rows, as what is owed. */
export const awaitsCosignIndex = {
  name: 'proposal_progress_awaits_cosign_index',
  expression: `create index "proposal_progress_awaits_cosign_index" on "proposal_progress" ("sorted_on", "id")
      include ("proposal_id", "year", "theme_id", "partner", "body", "unit_id", "role", "status", "proposal_status",
        "claimed_outcome", "verified_result", "changed_at", "awaits_cosign", "is_counted")
      where is_counted and awaits_cosign`,
};

/** What a look-back may visit, by the day of the reply and in the order of numbers or of deadlines: answered as resolved or in plan, and not closed. */
export const lookBackIndexes = (
  [
    ['number', 'no'],
    ['nearest', 'sorted_on'],
  ] as const
).map(([order, column]) => ({
  name: `proposal_progress_look_back_by_${order}_index`,
  expression: `create index "proposal_progress_look_back_by_${order}_index" on "proposal_progress" ("replied_on", "${column}", "id")
      include ("proposal_id", "is_counted", "status", "claimed_outcome", "proposal_status", "verified_result")
      where is_counted and status = 'REPLIED' and claimed_outcome in ('RESOLVED', 'IN_PLAN')
        and proposal_status in ('REPLIED', 'EVALUATED', 'FOLLOW_UP', 'CARRIED_OVER')`,
}));

/** What changed, by time, with what lists and totals need of a row, so that they read the index alone. */
export const changedIndex = {
  name: 'proposal_progress_changed_at_index',
  expression: `create index "proposal_progress_changed_at_index" on "proposal_progress" ("changed_at", "id")
      include ("sorted_on", "no", "proposal_id", "status", "proposal_status", "claimed_outcome", "verified_result")
      where is_counted`,
};

/** What changed, by the day and in the order of deadlines. */
export const changedOnIndex = {
  name: 'proposal_progress_changed_on_index',
  expression: `create index "proposal_progress_changed_on_index" on "proposal_progress" ("changed_on", "sorted_on", "id")
      include ("changed_at", "no", "status", "proposal_status", "claimed_outcome") where is_counted`,
};

/** What was answered, by the day and in the order of deadlines, with what lists and totals need of a row. */
export const repliedIndex = {
  name: 'proposal_progress_replied_on_index',
  expression: `create index "proposal_progress_replied_on_index" on "proposal_progress" ("replied_on", "sorted_on", "id")
      include ("no", "proposal_id", "status", "proposal_status", "claimed_outcome", "verified_result")
      where is_counted`,
};

/** What a unit claims to have resolved, and a look-back has found not to be: whether a proposal has such a unit. */
export const contradictedIndex = {
  name: 'proposal_progress_contradicted_index',
  expression: `create index "proposal_progress_contradicted_index" on "proposal_progress" ("proposal_id")
      where claimed_outcome = 'RESOLVED' and verified_result = 'NO'`,
};
