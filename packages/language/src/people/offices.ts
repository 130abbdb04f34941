// Who held which office of state when: the last resort for "the US president" in a text that never says who that is.

interface Office {
  readonly country: string;
  readonly role: 'president' | 'prime minister' | 'chancellor';
  readonly holder: string;
  readonly from: string;
  readonly to: string;
}

const STILL = '9999-12-31';

const office = (country: string, role: Office['role'], holder: string, from: string, to: string = STILL): Office => ({
  country,
  role,
  holder,
  from,
  to,
});

// Public record; open ends as known in early 2025.
const OFFICES: readonly Office[] = [
  office('US', 'president', 'Barack Obama', '2009-01-20', '2017-01-20'),
  office('US', 'president', 'Donald Trump', '2017-01-20', '2021-01-20'),
  office('US', 'president', 'Joe Biden', '2021-01-20', '2025-01-20'),
  office('US', 'president', 'Donald Trump', '2025-01-20'),
  office('UK', 'prime minister', 'David Cameron', '2010-05-11', '2016-07-13'),
  office('UK', 'prime minister', 'Theresa May', '2016-07-13', '2019-07-24'),
  office('UK', 'prime minister', 'Boris Johnson', '2019-07-24', '2022-09-06'),
  office('UK', 'prime minister', 'Liz Truss', '2022-09-06', '2022-10-25'),
  office('UK', 'prime minister', 'Rishi Sunak', '2022-10-25', '2024-07-05'),
  office('UK', 'prime minister', 'Keir Starmer', '2024-07-05'),
  office('Russia', 'president', 'Vladimir Putin', '2012-05-07'),
  office('Ukraine', 'president', 'Petro Poroshenko', '2014-06-07', '2019-05-20'),
  office('Ukraine', 'president', 'Volodymyr Zelenskyy', '2019-05-20'),
  office('France', 'president', 'François Hollande', '2012-05-15', '2017-05-14'),
  office('France', 'president', 'Emmanuel Macron', '2017-05-14'),
  office('Germany', 'chancellor', 'Angela Merkel', '2005-11-22', '2021-12-08'),
  office('Germany', 'chancellor', 'Olaf Scholz', '2021-12-08', '2025-05-06'),
  office('Germany', 'chancellor', 'Friedrich Merz', '2025-05-06'),
  office('Italy', 'prime minister', 'Giorgia Meloni', '2022-10-22'),
  office('Spain', 'prime minister', 'Pedro Sánchez', '2018-06-02'),
  office('Poland', 'prime minister', 'Donald Tusk', '2023-12-13'),
  office('Hungary', 'prime minister', 'Viktor Orbán', '2010-05-29'),
  office('Belarus', 'president', 'Alexander Lukashenko', '1994-07-20'),
  office('China', 'president', 'Xi Jinping', '2013-03-14'),
  office('India', 'prime minister', 'Narendra Modi', '2014-05-26'),
  office('Israel', 'prime minister', 'Benjamin Netanyahu', '2022-12-29'),
  office('Turkey', 'president', 'Recep Tayyip Erdogan', '2014-08-28'),
  office('Canada', 'prime minister', 'Justin Trudeau', '2015-11-04', '2025-03-14'),
  office('Canada', 'prime minister', 'Mark Carney', '2025-03-14'),
  office('Australia', 'prime minister', 'Anthony Albanese', '2022-05-23'),
  office('Brazil', 'president', 'Luiz Inácio Lula da Silva', '2023-01-01'),
  office('Argentina', 'president', 'Javier Milei', '2023-12-10'),
  office('Mexico', 'president', 'Claudia Sheinbaum', '2024-10-01'),
  office('South Africa', 'president', 'Cyril Ramaphosa', '2018-02-15'),
];

/** The holder on a day (`YYYY-MM-DD`, or a time that starts so); "leader" fits any of the offices. Null when unknown or no day is given. */
export function officeHolder(country: string, role: string, day: string | null): string | null {
  if (day === null) return null;
  const on = day.slice(0, 10);
  const fits = OFFICES.find(
    (each) =>
      each.country === country &&
      (role === 'leader' || each.role === role || (role === 'premier' && each.role === 'prime minister')) &&
      each.from <= on &&
      on < each.to,
  );
  return fits?.holder ?? null;
}

/** Countries whose head this name has been on the day; says whether "the president" may be this person. */
export function officesHeld(name: string, day: string | null): readonly { country: string; role: string }[] {
  if (day === null) return [];
  const on = day.slice(0, 10);
  return OFFICES.filter((each) => each.holder === name && each.from <= on && on < each.to);
}
