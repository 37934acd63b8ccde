/** The question that the hub exists for: a year's theme, answered by five bodies. */
export const themeOfTheYear = /* GraphQL */ `
  query ThemeOfTheYear($year: Int!, $first: Int!) {
    supervisionYear(year: $year) {
      themes {
        label
        discipline { inspection { inspections } }
        courts { mediation { referred succeeded } confirmation { granted } }
        procuratorate { juvenileProtection { lawLectures } }
        justice { peoplesMediation { settled } legalAid { granted } }
      }
      campaigns {
        theme { label }
        partner
        agreement { no }
        proposals(first: $first) {
          totalCount
          nodes {
            no
            assignments { role unit { name body } handling { status } }
            discipline { ...Part instruments { kind } }
            courts { ...Part instruments { title } }
            procuratorate { ...Part instruments { kind title } }
            justice { ...Part instruments { topic } }
          }
        }
      }
    }
  }
  fragment Part on Contribution {
    body
    handling { status repliedOn claimedOutcome }
    instruments { id issuedOn }
    withheld { field reason }
    asOf
  }
`;
