// The article the demonstration newsroom checks: our own words, about public statements of 13 and 14 March 2025.

export const DEMO_ARTICLE = `Trump says Ukrainian troops are 'completely surrounded' in Kursk as ceasefire waits for Moscow

14 March 2025, 17:05 | Updated: 14 March 2025, 18:40

By Dana Whitcombe

Two days of statements from Washington, Moscow and Kyiv have brought the proposed 30-day ceasefire in Ukraine no closer to a signature, and each capital tells its own story of the fighting.

Donald Trump said on Friday that thousands of Ukrainian troops in Russia's Kursk region were "completely surrounded" by the Russian military. Writing on his Truth Social site, the US president said that he had asked the Russian president, Vladimir Putin, to spare their lives and warned of a "horrible massacre".

Ukraine's military command said within hours that its units had moved back to better positions and that there was no threat of encirclement.

A burnt-out vehicle beside the road to Sudzha. Picture: The Demo Desk

Mr Putin had chosen other words the evening before. He said at a press conference in the Kremlin that the Ukrainian group in Kursk was isolated and under Russian fire control. Alexander Lukashenko, the Belarusian leader, stood beside him. The chief of his general staff, Valery Gerasimov, had told Mr Putin on Wednesday that Russia had won back 86 per cent of the territory that Ukraine had taken in the region since August.

Russia's defence ministry said on Thursday that its troops had retaken Sudzha, the largest town that Ukraine had held there.

A yes with conditions

Ukraine accepted the American proposal for a 30-day ceasefire on Tuesday, after talks in the Saudi city of Jeddah. Mr Putin said on Thursday that he supported the idea of a ceasefire, but that there were questions still to be discussed. He asked who would watch over a front line almost 2,000 kilometres long, and whether Ukraine would use the pause to mobilise soldiers and take in weapons.

The Ukrainian president, Volodymyr Zelenskyy, called that answer "very manipulative". He said that Mr Putin was afraid to tell Mr Trump openly that he wanted the war to go on.

The foreign ministers of the G7, meeting at Charlevoix in Canada, on Friday called on Russia to agree to a ceasefire on equal terms and discussed further sanctions if it did not.

Dmitry Peskov, the Kremlin's spokesman, said that there were reasons for cautious optimism. He said that Mr Putin had used a meeting late on Thursday with Steve Witkoff, the American envoy, to pass on additional messages for Mr Trump.

Numbers without sources

In another post Mr Trump wrote that "millions of people are needlessly dead" in the war. He named no source for the number. He said once more that the war would never have begun if he had been president in 2022.

No date has been set for a conversation between the two presidents. Until there is one, the fighting in Kursk goes on, and so does the argument about who has the upper hand there.
`;
