/** First names by the language somebody is most at home in; all of them invented people, none called as anybody written by hand. */
export const FIRST_NAMES: Readonly<Record<string, readonly string[]>> = {
  en: words(`Alice Arthur Beth Callum Charlotte Chloe Connor Deborah Denise Edward Eleanor Emily Errol Fiona Frances Gareth George Gloria Hannah
    Harriet Imogen Isaac Jasmine Joseph Kathleen Keith Laura Lewis Lydia Martin Megan Natasha Nigel Oliver Owen Patricia Rachel Robert
    Rosemary Sandra Sheila Simon Stephen Susan Theo Vera Wendy William Yvonne Zoe`),
  ar: words('Adel Basma Dina Faisal Ghada Hisham Iman Jamal Layan Mahmoud Nabila Omar Qasim Rasha Sami Tarek Wafa Zaynab'),
  fr: words('Amélie Bastien Cécile Didier Élodie Fabrice Hélène Julien Mathilde Noémie Olivier Solène'),
  es: words('Alejandro Beatrice Carmen Esteban Graciela Ignacio Javier Lourdes Mercedes Paloma Raúl Ximena'),
  it: words('Alessia Bruno Chiara Enzo Federica Giulia Lorenzo Matteo Ornella Silvia'),
  pt: words('Afonso Catarina Duarte Filipa Gonçalo Joana Lurdes Mafalda Rafael Vasco'),
  bn: words('Afsana Farhana Habib Jahanara Mizan Nazma Rahim Sultana Tahmina'),
  ru: words('Dmitri Galina Irina Mikhail Oksana Sergei Tatiana'),
  el: words('Despina Ioanna Kostas Stavros Thalia Yannis'),
  ku: words('Berivan Hêvî Rojda Serhat Zelal'),
  ja: words('Akiko Daichi Emiko Kaori Satoshi'),
  fa: words('Azadeh Behrouz Farhad Laleh Parisa Siavash'),
  de: words('Heike Jürgen Katrin Matthias Ute'),
  tr: words('Ayşegül Emre Gülsen Mustafa Zeynep'),
  sq: words('Besnik Drita Flutura Luan Teuta'),
  fil: words('Angelica Bayani Corazon Jomar Maricel'),
  pl: words('Agnieszka Bogdan Dorota Jacek Wanda'),
  ro: words('Adriana Bogdana Cristian Ileana Mihai'),
  so: words('Ayaan Faduma Ilhan Liban Warsame'),
  yue: words('Chun Ho Ka Yan Suk Wing'),
  ur: words('Ayesha Bushra Imtiaz Saima Usman'),
};

/** What requesters are called: a title and a name of trees and birds, so that nobody is meant. */
export const SURNAMES =
  words(`Alder Ashby Bramble Buntings Cedarway Chaffinch Cotterel Dunnock Elmhurst Fernley Finchley Gorse Hawthorne Heron
  Jaybourne Juniper Kestrelle Lapwing Linnet Maplethorpe Merlinton Nightjar Oakes Pipit Plover Redstart Sorrel Swiftley Tamarisk Thrushcross
  Wagtail Wheatear Whitebeam Yewdale`);

/** Streets and houses that do not exist. */
export const STREETS =
  words(`Linnet_House Coot_Street Teasel_Avenue Bulrush_Court Damson_Walk Fieldfare_House Gorse_Lane Harebell_Court Kingcup_Mews
  Mallard_House Nuthatch_Row Pippin_Street Quince_Court Ragwort_House Siskin_Terrace Tansy_Walk Vetch_Street Wren_Court`).map(
    (street) => street.replace('_', ' '),
  );

function words(text: string): string[] {
  return text.split(/\s+/);
}
