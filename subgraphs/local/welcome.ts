/** What a newcomer reads when the hub is ready. */
export const welcome = (url: string, token: string): string => `
  协同 Xietong 已就绪 · ready

  GraphiQL        ${url}/graphiql/#token=${token}
  GraphQL         ${url}/graphql   (Authorization: Bearer …)

  数据均为示例数据 · all data is sample data
  其他身份 · other identities:  npm run token -- --body courts --role liaison
  停止 · stop:  Ctrl-C
`;
