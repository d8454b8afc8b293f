/// Verzonnen namen van mensen met wortels op veel plekken, zoals in iedere Nederlandse stad.
struct Namen: Sendable {
    let meisjes: [String]
    let jongens: [String]
    let vrouwen: [String]
    let mannen: [String]
    let achternamen: [String]
    /// Language for an interpreter.
    let taal: String?
    let gewicht: Int
    /// Fits a family that came to the Netherlands not long ago.
    var nieuw = false

    private static func lijst(_ tekst: String) -> [String] {
        tekst.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }

    init(
        _ meisjes: String, _ jongens: String, _ vrouwen: String, _ mannen: String, _ achternamen: String,
        taal: String? = nil, gewicht: Int, nieuw: Bool = false
    ) {
        self.meisjes = Self.lijst(meisjes)
        self.jongens = Self.lijst(jongens)
        self.vrouwen = Self.lijst(vrouwen)
        self.mannen = Self.lijst(mannen)
        self.achternamen = Self.lijst(achternamen)
        self.taal = taal
        self.gewicht = gewicht
        self.nieuw = nieuw
    }

    static let alle: [Namen] = [
        Namen(
            "Fleur, Lotte, Sanne, Roos, Noor, Julia, Tess, Eva, Isa, Femke, Maud, Liv, Jasmijn, Puck",
            "Daan, Sem, Thijs, Luuk, Bram, Finn, Jesse, Mees, Ruben, Stijn, Gijs, Tijn, Niels, Teun",
            "Marloes, Ingrid, Wendy, Saskia, Petra, Linda, Kim, Esther, Monique, Anouk, Chantal, Miranda, Hanneke",
            "Jeroen, Marco, Erik, Patrick, Bas, Dennis, Wouter, Sander, Ronald, Michel, Arjan, Peter",
            "de Boer, Bakker, Visser, Meijer, van Dam, Kuiper, Hendriks, van Leeuwen, Schouten, Postma, Verhoeven, Brouwer, van Rijn, Dekker, Koster, Willemsen, Blom, Peters, van Es, Timmer",
            gewicht: 36),
        Namen(
            "Elif, Zeynep, Defne, Melisa, Ecrin, Azra, Beyza, Nisa",
            "Emre, Kerem, Yusuf, Deniz, Arda, Eymen, Baran, Mert",
            "Ayşe, Fatma, Gül, Sevda, Hatice, Dilek, Nuray, Özlem",
            "Mehmet, Mustafa, Hakan, Serkan, Orhan, Cem, Ali, Volkan",
            "Yılmaz, Demir, Kaya, Çelik, Şahin, Arslan, Doğan, Kılıç, Aksoy, Polat, Öztürk", taal: "Turks", gewicht: 11),
        Namen(
            "Salma, Yasmine, Imane, Safae, Nour, Hiba, Douae, Ikram",
            "Ayoub, Bilal, Ilias, Anass, Zakaria, Hamza, Soufiane, Nassim",
            "Fatima, Naima, Samira, Khadija, Latifa, Hanane, Malika, Souad",
            "Mohamed, Rachid, Hassan, Said, Youssef, Abdel, Karim, Driss",
            "El Amrani, Bouzid, Haddouch, Ouali, Benali, El Idrissi, Azzouzi, Chakir, Tahiri, El Yousfi",
            taal: "Berbers", gewicht: 13),
        Namen(
            "Shanice, Gaby, Raïsa, Naomi, Chayenne, Joëlle, Kyra, Aaliyah",
            "Jayden, Quincy, Xavier, Dwayne, Romeo, Jermaine, Giovanni, Devon",
            "Marlene, Ingrid, Sharon, Claudette, Muriël, Patricia, Yvonne, Lucia",
            "Humphrey, Glenn, Winston, Roy, Stanley, Errol, Ruben, Kenneth",
            "Pinas, Tjon, Vriesde, Doelwijt, Sedney, Amatmoekrim, Landveld, Zeefuik, Blokland, Wijngaarde", gewicht: 6),
        Namen(
            "Anisha, Priya, Shivani, Sarita, Nisha, Varsha", "Rishi, Ashwin, Vikash, Jayant, Dinesh, Sunil",
            "Sandra, Radha, Indra, Sheila, Anita, Lalita", "Ramon, Soerin, Raj, Anand, Kries, Harold",
            "Ramdin, Bissessur, Jagesar, Kalpoe, Mahabier, Sewnath, Gopal, Ramlal", gewicht: 4),
        Namen(
            "Shurandy, Nadira, Zahira, Kiara, Dayenne, Luisa", "Sharlon, Gino, Jurandy, Randolf, Kevin, Tyrone",
            "Carmelita, Xiomara, Ruthmila, Solange, Minerva, Ludmila",
            "Rignald, Edsel, Norwin, Franklin, Elvis, Hubert",
            "Martina, Maduro, Cijntje, Isenia, Rosalia, Winklaar, Felicia, Croes", taal: "Papiaments", gewicht: 4),
        Namen(
            "Sela, Mirna, Anna, Ruth, Naomi, Josina", "Ruben, Noël, Elias, Jeremy, Matheo, Simon",
            "Johanna, Coba, Salomé, Martha, Tina, Christien", "Max, Benny, Otto, Frans, Domi, Jopie",
            "Tuhumury, Latuny, Sopacua, Manuhutu, Pattiasina, Siahaya, Lawalata", gewicht: 3),
        Namen(
            "Aya, Rima, Lana, Sham, Jana, Hala, Mays", "Omar, Ahmad, Karam, Yazan, Anas, Majd, Taim",
            "Rania, Hiba, Amal, Nour, Rasha, Lina, Maha", "Khaled, Bassam, Firas, Nizar, Samer, Fadi, Tarek",
            "Al Hamwi, Darwish, Khalil, Shami, Al Masri, Haddad, Kassab, Sabbagh", taal: "Arabisch", gewicht: 5,
            nieuw: true),
        Namen(
            "Selam, Feven, Bethlehem, Rahel, Winta, Luwam", "Yonas, Natnael, Filmon, Abel, Robel, Samuel",
            "Letebrhan, Tsega, Almaz, Mebrat, Saba, Senait", "Tesfay, Berhane, Haile, Mehari, Kidane, Yemane",
            "Tekle, Ghebre, Habte, Woldu, Kiflom, Araya, Zeray", taal: "Tigrinya", gewicht: 3, nieuw: true),
        Namen(
            "Hodan, Ifrah, Sahra, Ayaan, Nasra, Hibaaq", "Abdi, Zakariye, Liban, Mahad, Ismail, Guled",
            "Faduma, Halimo, Sagal, Amina, Khadra, Maryan", "Farah, Hussein, Jama, Bashir, Nuur, Aden",
            "Warsame, Abdulle, Osman, Mohamud, Elmi, Duale", taal: "Somalisch", gewicht: 3, nieuw: true),
        Namen(
            "Zuzanna, Oliwia, Maja, Lena, Hania, Kinga", "Kacper, Jakub, Filip, Szymon, Oskar, Igor",
            "Agnieszka, Katarzyna, Ewa, Monika, Beata, Dorota", "Tomasz, Piotr, Marek, Krzysztof, Paweł, Grzegorz",
            "Nowak, Zając, Wróbel, Mazur, Kozioł, Pawlak, Sikora", taal: "Pools", gewicht: 4),
        Namen(
            "Mei, Xinyi, Lin, Yuki, Hanh, Thao", "Wei, Jun, Kai, Minh, Bao, Hao",
            "Li, Hui, Fang, Ngoc, Lan, Mai", "Bin, Jian, Chun, Duc, Tuan, Long",
            "Zhang, Chen, Nguyen, Wong, Tran, Lim, Cheung", taal: "Mandarijn", gewicht: 2),
        Namen(
            "Abena, Akosua, Esi, Adwoa, Ama, Efua", "Kwame, Kofi, Yaw, Kojo, Nana, Ebo",
            "Comfort, Gladys, Mercy, Vida, Beatrice, Felicia", "Emmanuel, Isaac, Joseph, Daniel, Samuel, Eric",
            "Mensah, Owusu, Boateng, Asante, Ofori, Appiah, Darko", taal: "Twi", gewicht: 2),
        Namen(
            "Sofiia, Daryna, Polina, Zlata, Kateryna, Mariia", "Maksym, Artem, Danylo, Nazar, Illia, Bohdan",
            "Oksana, Iryna, Nataliia, Olena, Tetiana, Yuliia", "Andrii, Serhii, Oleh, Vasyl, Mykola, Taras",
            "Kovalenko, Bondar, Melnyk, Shevchuk, Lysenko, Tkach", taal: "Oekraïens", gewicht: 2, nieuw: true),
        Namen(
            "Parwana, Mina, Shabnam, Zahra, Arezo, Laila", "Farhad, Omid, Reza, Milad, Navid, Idris",
            "Soraya, Fahima, Nasrin, Maryam, Shukria, Farida", "Habib, Jawad, Nader, Zabi, Hamid, Karim",
            "Rahimi, Ahmadi, Karimi, Nazari, Hosseini, Sharifi", taal: "Dari", gewicht: 3, nieuw: true),
    ]
}
