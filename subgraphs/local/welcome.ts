import type { Cell } from '#schema/cell.ts';

/** Tokens for a first look. */
interface Tokens {
  readonly leader: string;
  readonly analyst: string;
}

/** What a newcomer reads when the hub is ready. */
export const welcome = (url: string, issuer: string, tokens: Tokens, { zh, en }: Cell): string => `
  协同 Xietong 已就绪 · ready · ${zh} ${en}

  网页 · pages    ${url}/
  GraphiQL        ${url}/graphiql/
  登录 · sign in  ${issuer}   （任选单位与角色 · as any role of any body）
  直接打开 · open at once, as a leader and as an analyst:
                  ${url}/#token=${tokens.leader}
                  ${url}/graphiql/#token=${tokens.analyst}
  GraphQL         ${url}/graphql   (Authorization: Bearer …)

  数据均为示例数据 · all data is sample data
  其他身份 · other identities:  npm run token -- --body courts --role liaison
  停止 · stop:  Ctrl-C
`;
