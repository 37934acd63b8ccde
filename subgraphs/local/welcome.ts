import type { Cell } from '#schema/cell.ts';

/** What a newcomer reads when the hub is ready. */
export const welcome = (url: string, issuer: string, token: string, { zh, en }: Cell): string => `
  协同 Xietong 已就绪 · ready · ${zh} ${en}

  GraphiQL        ${url}/graphiql/
  登录 · sign in  ${issuer}   （任选单位与角色 · as any role of any body）
  直接以分析员身份打开 · open it as an analyst at once:
                  ${url}/graphiql/#token=${token}
  GraphQL         ${url}/graphql   (Authorization: Bearer …)

  数据均为示例数据 · all data is sample data
  其他身份 · other identities:  npm run token -- --body courts --role liaison
  停止 · stop:  Ctrl-C
`;
